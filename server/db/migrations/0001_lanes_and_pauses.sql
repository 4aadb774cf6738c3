CREATE TABLE `pauses` (
	`project_id` text NOT NULL,
	`what` text NOT NULL,
	`since` integer NOT NULL,
	`error_code` text NOT NULL,
	`error_why` text NOT NULL,
	PRIMARY KEY(`project_id`, `what`),
	FOREIGN KEY (`project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `sender_states` (
	`key` text PRIMARY KEY NOT NULL,
	`next_free_at` integer NOT NULL,
	`segments_per_minute` integer
);
--> statement-breakpoint
-- The check comes with the new column: SQLite can add one in no other way without copying the table,
-- and it tests the rows that are there already.
ALTER TABLE `messages` ADD `sender_key` text DEFAULT 'simulator' NOT NULL CONSTRAINT "messages_receipt" CHECK(json_valid("receipt") AND json_type("receipt") IS 'object' AND json_type("receipt", '$.id') IS 'text' AND json_extract("receipt", '$.id') <> '' AND json_extract("receipt", '$.id') IS "receipt_id" AND json_type("receipt", '$.kind') IS 'text' AND json_extract("receipt", '$.kind') <> '' AND json_extract("receipt", '$.recipient') IS "recipient");--> statement-breakpoint
UPDATE `messages` SET `sender_key` = coalesce(json_extract(`sender`, '$.number'), json_extract(`sender`, '$.sid'), 'none') WHERE `transport` = 'twilio';--> statement-breakpoint
CREATE INDEX `messages_lane` ON `messages` (`status`,`project_id`,`sender_key`,`due_at`);
