CREATE TABLE `account_readings` (
	`account_sid` text PRIMARY KEY NOT NULL,
	`next_at` integer NOT NULL
);
