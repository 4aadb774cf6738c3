CREATE TABLE "status_callbacks" (
	"id" text PRIMARY KEY NOT NULL,
	"message_id" text NOT NULL,
	"received_at" bigint NOT NULL,
	"params" json NOT NULL,
	"failures" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "send_hours" text;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "held_until" bigint;--> statement-breakpoint
ALTER TABLE "status_callbacks" ADD CONSTRAINT "status_callbacks_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."messages"("id") ON DELETE no action ON UPDATE no action;