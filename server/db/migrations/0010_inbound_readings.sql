CREATE TABLE `inbound_readings` (
	`account_sid` text PRIMARY KEY NOT NULL,
	`read_until` integer NOT NULL
);
