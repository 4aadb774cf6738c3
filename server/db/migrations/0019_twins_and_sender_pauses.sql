ALTER TABLE `pauses` ADD `account_sid` text;--> statement-breakpoint
CREATE INDEX `messages_sending` ON `messages` (`recipient`) WHERE "messages"."status" = 'sending';--> statement-breakpoint
UPDATE pauses SET account_sid = (
  SELECT c.account_sid FROM twilio_connections c WHERE c.project_id = pauses.project_id
) WHERE what <> 'connection';
