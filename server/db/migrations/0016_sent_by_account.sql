CREATE TABLE `former_twilio_connections` (
	`project_id` text NOT NULL,
	`account_sid` text NOT NULL,
	`token_sealed` text NOT NULL,
	PRIMARY KEY(`project_id`, `account_sid`),
	FOREIGN KEY (`project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `attempts` ADD `sent_by` text;--> statement-breakpoint
UPDATE attempts SET sent_by = (
  SELECT c.account_sid FROM messages m JOIN twilio_connections c ON c.project_id = m.project_id
  WHERE m.id = attempts.message_id
) WHERE message_id IN (
  SELECT id FROM messages WHERE transport = 'twilio' AND due_at IS NOT NULL
);
