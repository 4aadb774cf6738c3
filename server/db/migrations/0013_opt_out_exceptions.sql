CREATE TABLE `opt_out_exceptions` (
	`project_id` text NOT NULL,
	`recipient` text NOT NULL,
	`except_key` text NOT NULL,
	`except_at` integer NOT NULL,
	PRIMARY KEY(`project_id`, `recipient`, `except_key`),
	FOREIGN KEY (`project_id`) REFERENCES `projects`(`id`) ON UPDATE no action ON DELETE no action
);
