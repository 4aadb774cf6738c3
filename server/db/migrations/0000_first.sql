CREATE TABLE `attempts` (
	`message_id` text NOT NULL,
	`n` integer NOT NULL,
	`started_at` integer NOT NULL,
	`finished_at` integer,
	`outcome` text,
	`error_code` text,
	`http_status` integer,
	PRIMARY KEY(`message_id`, `n`),
	FOREIGN KEY (`message_id`) REFERENCES `messages`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `changes` (
	`project_id` text NOT NULL,
	`seq` integer NOT NULL,
	`change_id` text NOT NULL,
	`author` text NOT NULL,
	`at` integer NOT NULL,
	`change` text NOT NULL,
	`before` text NOT NULL,
	PRIMARY KEY(`project_id`, `seq`),
	FOREIGN KEY (`project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `changes_change_id` ON `changes` (`project_id`,`change_id`);--> statement-breakpoint
CREATE TABLE `conversation_events` (
	`conversation_id` text NOT NULL,
	`seq` integer NOT NULL,
	`project_id` text NOT NULL,
	`at` integer NOT NULL,
	`event_id` text,
	`event` text NOT NULL,
	`effects` text NOT NULL,
	`notes` text NOT NULL,
	PRIMARY KEY(`conversation_id`, `seq`),
	FOREIGN KEY (`conversation_id`) REFERENCES `conversations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `conversation_events_event_id` ON `conversation_events` (`conversation_id`,`event_id`);--> statement-breakpoint
CREATE INDEX `conversation_events_at` ON `conversation_events` (`project_id`,`at`);--> statement-breakpoint
CREATE TABLE `conversations` (
	`id` text PRIMARY KEY NOT NULL,
	`project_id` text NOT NULL,
	`environment` text NOT NULL,
	`release_id` text NOT NULL,
	`channel` text NOT NULL,
	`is_test` integer NOT NULL,
	`state` text NOT NULL,
	`rev` integer NOT NULL,
	`caller` text,
	`language` text NOT NULL,
	`variant_id` text,
	`phase` text NOT NULL,
	`started_at` integer NOT NULL,
	`ended_at` integer,
	`simulate` text,
	FOREIGN KEY (`project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`release_id`) REFERENCES `releases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `conversations_started` ON `conversations` (`project_id`,`started_at`);--> statement-breakpoint
CREATE INDEX `conversations_open` ON `conversations` (`project_id`,`environment`,`phase`);--> statement-breakpoint
CREATE TABLE `deployments` (
	`id` text PRIMARY KEY NOT NULL,
	`project_id` text NOT NULL,
	`environment` text NOT NULL,
	`release_id` text NOT NULL,
	`seq` integer NOT NULL,
	`why` text NOT NULL,
	`at` integer NOT NULL,
	`by` text NOT NULL,
	FOREIGN KEY (`project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`release_id`) REFERENCES `releases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `deployments_seq` ON `deployments` (`project_id`,`seq`);--> statement-breakpoint
CREATE INDEX `deployments_environment` ON `deployments` (`project_id`,`environment`,`seq`);--> statement-breakpoint
CREATE TABLE `message_history` (
	`message_id` text NOT NULL,
	`seq` integer NOT NULL,
	`at` integer NOT NULL,
	`status` text NOT NULL,
	`detail` text,
	PRIMARY KEY(`message_id`, `seq`),
	FOREIGN KEY (`message_id`) REFERENCES `messages`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `messages` (
	`id` text PRIMARY KEY NOT NULL,
	`project_id` text NOT NULL,
	`conversation_id` text,
	`environment` text NOT NULL,
	`action_id` text,
	`template_id` text NOT NULL,
	`title` text NOT NULL,
	`recipient` text NOT NULL,
	`sender` text,
	`body` text NOT NULL,
	`encoding` text NOT NULL,
	`segments` integer NOT NULL,
	`receipt` text NOT NULL,
	`receipt_id` text NOT NULL,
	`once_key` text NOT NULL,
	`status` text NOT NULL,
	`status_at` integer NOT NULL,
	`transport` text NOT NULL,
	`provider_sid` text,
	`error_code` text,
	`error_why` text,
	`created_at` integer NOT NULL,
	`due_at` integer,
	`lease_until` integer,
	`lease_owner` text,
	`attempts` integer NOT NULL,
	`simulate` text,
	FOREIGN KEY (`project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `messages_once_key` ON `messages` (`project_id`,`once_key`);--> statement-breakpoint
CREATE INDEX `messages_due` ON `messages` (`status`,`due_at`);--> statement-breakpoint
CREATE INDEX `messages_conversation` ON `messages` (`conversation_id`);--> statement-breakpoint
CREATE INDEX `messages_created` ON `messages` (`project_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `messages_provider_sid` ON `messages` (`provider_sid`);--> statement-breakpoint
CREATE TABLE `projects` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`draft_rev` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `records` (
	`project_id` text NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`rev` integer NOT NULL,
	`json` text NOT NULL,
	`unique_key` text,
	`updated_at` integer NOT NULL,
	`updated_by` text NOT NULL,
	PRIMARY KEY(`project_id`, `id`),
	FOREIGN KEY (`project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `records_unique_key` ON `records` (`project_id`,`unique_key`);--> statement-breakpoint
CREATE INDEX `records_kind` ON `records` (`project_id`,`kind`);--> statement-breakpoint
CREATE TABLE `releases` (
	`id` text PRIMARY KEY NOT NULL,
	`project_id` text NOT NULL,
	`number` integer,
	`json` text NOT NULL,
	`matcher` text NOT NULL,
	`topics` integer NOT NULL,
	`actions` integer NOT NULL,
	`templates` integer NOT NULL,
	`draft_rev` integer NOT NULL,
	`note` text NOT NULL,
	`author` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `releases_number` ON `releases` (`project_id`,`number`);--> statement-breakpoint
CREATE TABLE `twilio_connections` (
	`project_id` text PRIMARY KEY NOT NULL,
	`account_sid` text NOT NULL,
	`token_sealed` text NOT NULL,
	`account_name` text NOT NULL,
	`phone_number` text,
	`checked_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action
);
