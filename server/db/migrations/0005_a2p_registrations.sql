CREATE TABLE `a2p_registrations` (
	`project_id` text PRIMARY KEY NOT NULL,
	`account_sid` text,
	`read_at` integer,
	`registrations` text NOT NULL,
	`business` text,
	FOREIGN KEY (`project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action
);
