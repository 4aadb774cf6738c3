DROP INDEX "messages_lane";--> statement-breakpoint
CREATE INDEX "messages_lane" ON "messages" USING btree ("project_id","sender_key","due_at") WHERE "messages"."status" = 'queued';