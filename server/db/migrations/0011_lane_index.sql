DROP INDEX `messages_lane`;--> statement-breakpoint
CREATE INDEX `messages_lane` ON `messages` (`project_id`,`sender_key`,`due_at`) WHERE "messages"."status" = 'queued';