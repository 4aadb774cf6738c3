CREATE TABLE `inbound_messages` (
	`project_id` text NOT NULL,
	`provider_sid` text NOT NULL,
	`transport` text NOT NULL,
	`from_number` text NOT NULL,
	`sender` text,
	`body` text NOT NULL,
	`opt_out_type` text,
	`kind` text NOT NULL,
	`reply` text,
	`conversation_id` text,
	`received_at` integer NOT NULL,
	`handled_at` integer,
	PRIMARY KEY(`project_id`, `provider_sid`),
	FOREIGN KEY (`project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `inbound_messages_from` ON `inbound_messages` (`project_id`,`from_number`,`received_at`);--> statement-breakpoint
CREATE INDEX `inbound_messages_conversation` ON `inbound_messages` (`conversation_id`,`received_at`);--> statement-breakpoint
CREATE INDEX `inbound_messages_handled` ON `inbound_messages` (`handled_at`);--> statement-breakpoint
CREATE INDEX `messages_recipient` ON `messages` (`project_id`,`recipient`,`created_at`);