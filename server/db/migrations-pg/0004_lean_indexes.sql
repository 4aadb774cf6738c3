DROP INDEX "messages_due";--> statement-breakpoint
DROP INDEX "messages_lane";--> statement-breakpoint
DROP INDEX "messages_provider_sid";--> statement-breakpoint
CREATE INDEX "messages_due" ON "messages" USING btree ("status","due_at") WHERE "messages"."due_at" is not null;--> statement-breakpoint
CREATE INDEX "messages_lane" ON "messages" USING btree ("status","project_id","sender_key","due_at") WHERE "messages"."status" = 'queued';--> statement-breakpoint
CREATE INDEX "messages_provider_sid" ON "messages" USING btree ("provider_sid") WHERE "messages"."provider_sid" is not null;