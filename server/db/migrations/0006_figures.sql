CREATE TABLE `event_stats` (
	`project_id` text NOT NULL,
	`day` text NOT NULL,
	`environment` text NOT NULL,
	`is_test` integer NOT NULL,
	`what` text NOT NULL,
	`topic_id` text NOT NULL,
	`error_code` text NOT NULL,
	`shard` integer NOT NULL,
	`n` integer NOT NULL,
	PRIMARY KEY(`project_id`, `what`, `day`, `environment`, `is_test`, `topic_id`, `error_code`, `shard`)
);
--> statement-breakpoint
CREATE TABLE `message_stats` (
	`project_id` text NOT NULL,
	`day` text NOT NULL,
	`environment` text NOT NULL,
	`is_test` integer NOT NULL,
	`template_id` text NOT NULL,
	`topic_id` text NOT NULL,
	`sender_key` text NOT NULL,
	`outcome` text NOT NULL,
	`error_code` text NOT NULL,
	`shard` integer NOT NULL,
	`messages` integer NOT NULL,
	`segments` integer NOT NULL,
	PRIMARY KEY(`project_id`, `day`, `environment`, `is_test`, `template_id`, `topic_id`, `sender_key`, `outcome`, `error_code`, `shard`)
);
--> statement-breakpoint
CREATE TABLE `message_titles` (
	`project_id` text NOT NULL,
	`template_id` text NOT NULL,
	`title` text NOT NULL,
	PRIMARY KEY(`project_id`, `template_id`, `title`)
);
--> statement-breakpoint
ALTER TABLE `messages` ADD `topic_id` text;--> statement-breakpoint
ALTER TABLE `messages` ADD `is_test` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `messages_status` ON `messages` (`project_id`,`status`,`created_at`);--> statement-breakpoint
CREATE INDEX `messages_template` ON `messages` (`project_id`,`template_id`,`created_at`);--> statement-breakpoint
UPDATE `messages` SET `is_test` = 1 WHERE `conversation_id` IS NULL OR `conversation_id` IN (SELECT `id` FROM `conversations` WHERE `is_test` = 1);--> statement-breakpoint
INSERT INTO `message_titles` SELECT DISTINCT `project_id`, `template_id`, `title` FROM `messages`;--> statement-breakpoint
INSERT INTO `message_stats`
SELECT `project_id`, strftime('%Y-%m-%d', `created_at` / 1000, 'unixepoch') AS `day`, `environment`, `is_test`, `template_id`, '', `sender_key`,
  CASE
    WHEN `status` IN ('queued', 'sending') THEN 'waiting'
    WHEN `status` IN ('delivered', 'read') THEN 'delivered'
    WHEN `status` IN ('undelivered', 'failed', 'suppressed', 'canceled') THEN `status`
    ELSE 'sent'
  END AS `outcome`,
  CASE WHEN `status` IN ('undelivered', 'failed', 'suppressed') THEN coalesce(`error_code`, '') ELSE '' END AS `code`,
  0, count(*), sum(`segments`)
FROM `messages` GROUP BY 1, 2, 3, 4, 5, 7, 8, 9;
