CREATE TABLE `status_callbacks` (
	`id` text PRIMARY KEY NOT NULL,
	`message_id` text NOT NULL,
	`received_at` integer NOT NULL,
	`params` text NOT NULL,
	`failures` integer NOT NULL,
	FOREIGN KEY (`message_id`) REFERENCES `messages`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `messages` ADD `send_hours` text;--> statement-breakpoint
ALTER TABLE `messages` ADD `held_until` integer;