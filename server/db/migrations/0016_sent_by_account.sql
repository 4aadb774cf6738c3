CREATE TABLE `former_twilio_connections` (
	`project_id` text NOT NULL,
	`account_sid` text NOT NULL,
	`token_sealed` text NOT NULL,
	PRIMARY KEY(`project_id`, `account_sid`),
	FOREIGN KEY (`project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `attempts` ADD `sent_by` text;