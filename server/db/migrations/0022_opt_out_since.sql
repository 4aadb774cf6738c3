ALTER TABLE `ended_opt_outs` ADD `since` integer;--> statement-breakpoint
ALTER TABLE `opt_outs` ADD `since` integer;