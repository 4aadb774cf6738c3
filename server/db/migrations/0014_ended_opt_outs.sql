CREATE TABLE `ended_opt_outs` (
	`id` text PRIMARY KEY NOT NULL,
	`project_id` text NOT NULL,
	`recipient` text NOT NULL,
	`sender_key` text NOT NULL,
	`how` text NOT NULL,
	`words` text NOT NULL,
	`source` text NOT NULL,
	`at` integer NOT NULL,
	`except_key` text,
	`ended_how` text NOT NULL,
	`ended_words` text NOT NULL,
	`ended_source` text NOT NULL,
	`ended_at` integer NOT NULL,
	FOREIGN KEY (`project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `ended_opt_outs_at` ON `ended_opt_outs` (`project_id`,`ended_at`,`recipient`,`id`);--> statement-breakpoint
CREATE INDEX `ended_opt_outs_recipient` ON `ended_opt_outs` (`project_id`,`recipient`,`ended_at`,`id`);--> statement-breakpoint
CREATE INDEX `ended_opt_outs_sender` ON `ended_opt_outs` (`project_id`,`sender_key`,`ended_at`,`recipient`,`id`);--> statement-breakpoint
CREATE INDEX `ended_opt_outs_how` ON `ended_opt_outs` (`project_id`,`how`,`ended_at`,`recipient`,`id`);