CREATE TABLE `opt_outs` (
	`project_id` text NOT NULL,
	`recipient` text NOT NULL,
	`sender_key` text NOT NULL,
	`how` text NOT NULL,
	`words` text NOT NULL,
	`source` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`project_id`, `recipient`, `sender_key`),
	FOREIGN KEY (`project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action
);
