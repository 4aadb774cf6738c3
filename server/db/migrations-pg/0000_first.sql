CREATE TABLE "attempts" (
	"message_id" text NOT NULL,
	"n" bigint NOT NULL,
	"started_at" bigint NOT NULL,
	"finished_at" bigint,
	"outcome" text,
	"error_code" text,
	"http_status" bigint,
	CONSTRAINT "attempts_message_id_n_pk" PRIMARY KEY("message_id","n")
);
--> statement-breakpoint
CREATE TABLE "changes" (
	"project_id" text NOT NULL,
	"seq" bigint NOT NULL,
	"change_id" text NOT NULL,
	"author" text NOT NULL,
	"at" bigint NOT NULL,
	"change" json NOT NULL,
	"before" json NOT NULL,
	CONSTRAINT "changes_project_id_seq_pk" PRIMARY KEY("project_id","seq")
);
--> statement-breakpoint
CREATE TABLE "conversation_events" (
	"conversation_id" text NOT NULL,
	"seq" bigint NOT NULL,
	"project_id" text NOT NULL,
	"at" bigint NOT NULL,
	"event_id" text,
	"event" json NOT NULL,
	"effects" json NOT NULL,
	"notes" json NOT NULL,
	CONSTRAINT "conversation_events_conversation_id_seq_pk" PRIMARY KEY("conversation_id","seq")
);
--> statement-breakpoint
CREATE TABLE "conversations" (
	"id" text PRIMARY KEY NOT NULL,
	"project_id" text NOT NULL,
	"environment" text NOT NULL,
	"release_id" text NOT NULL,
	"channel" text NOT NULL,
	"is_test" boolean NOT NULL,
	"state" json NOT NULL,
	"rev" bigint NOT NULL,
	"caller" text,
	"language" text NOT NULL,
	"variant_id" text,
	"phase" text NOT NULL,
	"started_at" bigint NOT NULL,
	"ended_at" bigint,
	"simulate" text
);
--> statement-breakpoint
CREATE TABLE "deployments" (
	"id" text PRIMARY KEY NOT NULL,
	"project_id" text NOT NULL,
	"environment" text NOT NULL,
	"release_id" text NOT NULL,
	"seq" bigint NOT NULL,
	"why" text NOT NULL,
	"at" bigint NOT NULL,
	"by" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "inbound_messages" (
	"project_id" text NOT NULL,
	"provider_sid" text NOT NULL,
	"transport" text NOT NULL,
	"from_number" text NOT NULL,
	"sender" json,
	"body" text NOT NULL,
	"opt_out_type" text,
	"kind" text NOT NULL,
	"reply" text,
	"conversation_id" text,
	"received_at" bigint NOT NULL,
	"handled_at" bigint,
	CONSTRAINT "inbound_messages_project_id_provider_sid_pk" PRIMARY KEY("project_id","provider_sid")
);
--> statement-breakpoint
CREATE TABLE "message_history" (
	"message_id" text NOT NULL,
	"seq" bigint NOT NULL,
	"at" bigint NOT NULL,
	"status" text NOT NULL,
	"detail" json,
	CONSTRAINT "message_history_message_id_seq_pk" PRIMARY KEY("message_id","seq")
);
--> statement-breakpoint
CREATE TABLE "messages" (
	"id" text PRIMARY KEY NOT NULL,
	"project_id" text NOT NULL,
	"conversation_id" text,
	"environment" text NOT NULL,
	"action_id" text,
	"template_id" text NOT NULL,
	"title" text NOT NULL,
	"recipient" text NOT NULL,
	"sender" json,
	"body" text NOT NULL,
	"encoding" text NOT NULL,
	"segments" bigint NOT NULL,
	"receipt" json NOT NULL,
	"receipt_id" text NOT NULL,
	"once_key" text NOT NULL,
	"status" text NOT NULL,
	"status_at" bigint NOT NULL,
	"transport" text NOT NULL,
	"provider_sid" text,
	"error_code" text,
	"error_why" text,
	"created_at" bigint NOT NULL,
	"due_at" bigint,
	"lease_until" bigint,
	"lease_owner" text,
	"attempts" bigint NOT NULL,
	"simulate" text,
	"sender_key" text DEFAULT 'simulator' NOT NULL,
	CONSTRAINT "messages_receipt" CHECK (coalesce(json_typeof("messages"."receipt") = 'object' AND json_typeof("messages"."receipt" -> 'id') = 'string' AND "messages"."receipt" ->> 'id' <> '' AND "messages"."receipt" ->> 'id' = "messages"."receipt_id" AND json_typeof("messages"."receipt" -> 'kind') = 'string' AND "messages"."receipt" ->> 'kind' <> '' AND "messages"."receipt" ->> 'recipient' = "messages"."recipient", false))
);
--> statement-breakpoint
CREATE TABLE "opt_outs" (
	"project_id" text NOT NULL,
	"recipient" text NOT NULL,
	"sender_key" text NOT NULL,
	"how" text NOT NULL,
	"words" text NOT NULL,
	"source" text NOT NULL,
	"at" bigint NOT NULL,
	CONSTRAINT "opt_outs_project_id_recipient_sender_key_pk" PRIMARY KEY("project_id","recipient","sender_key")
);
--> statement-breakpoint
CREATE TABLE "pauses" (
	"project_id" text NOT NULL,
	"what" text NOT NULL,
	"since" bigint NOT NULL,
	"error_code" text NOT NULL,
	"error_why" text NOT NULL,
	CONSTRAINT "pauses_project_id_what_pk" PRIMARY KEY("project_id","what")
);
--> statement-breakpoint
CREATE TABLE "projects" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"draft_rev" bigint NOT NULL,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "records" (
	"project_id" text NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"rev" bigint NOT NULL,
	"json" json NOT NULL,
	"unique_key" text,
	"updated_at" bigint NOT NULL,
	"updated_by" text NOT NULL,
	CONSTRAINT "records_project_id_id_pk" PRIMARY KEY("project_id","id")
);
--> statement-breakpoint
CREATE TABLE "releases" (
	"id" text PRIMARY KEY NOT NULL,
	"project_id" text NOT NULL,
	"number" bigint,
	"json" json NOT NULL,
	"matcher" json NOT NULL,
	"topics" bigint NOT NULL,
	"actions" bigint NOT NULL,
	"templates" bigint NOT NULL,
	"draft_rev" bigint NOT NULL,
	"note" text NOT NULL,
	"author" text NOT NULL,
	"at" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sender_states" (
	"key" text PRIMARY KEY NOT NULL,
	"next_free_at" bigint NOT NULL,
	"segments_per_minute" bigint
);
--> statement-breakpoint
CREATE TABLE "twilio_connections" (
	"project_id" text PRIMARY KEY NOT NULL,
	"account_sid" text NOT NULL,
	"token_sealed" text NOT NULL,
	"account_name" text NOT NULL,
	"phone_number" text,
	"checked_at" bigint NOT NULL,
	"created_at" bigint NOT NULL
);
--> statement-breakpoint
ALTER TABLE "attempts" ADD CONSTRAINT "attempts_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."messages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "changes" ADD CONSTRAINT "changes_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversation_events" ADD CONSTRAINT "conversation_events_conversation_id_conversations_id_fk" FOREIGN KEY ("conversation_id") REFERENCES "public"."conversations"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_release_id_releases_id_fk" FOREIGN KEY ("release_id") REFERENCES "public"."releases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deployments" ADD CONSTRAINT "deployments_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deployments" ADD CONSTRAINT "deployments_release_id_releases_id_fk" FOREIGN KEY ("release_id") REFERENCES "public"."releases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inbound_messages" ADD CONSTRAINT "inbound_messages_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "message_history" ADD CONSTRAINT "message_history_message_id_messages_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."messages"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "messages" ADD CONSTRAINT "messages_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opt_outs" ADD CONSTRAINT "opt_outs_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pauses" ADD CONSTRAINT "pauses_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "records" ADD CONSTRAINT "records_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "releases" ADD CONSTRAINT "releases_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "twilio_connections" ADD CONSTRAINT "twilio_connections_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "changes_change_id" ON "changes" USING btree ("project_id","change_id");--> statement-breakpoint
CREATE UNIQUE INDEX "conversation_events_event_id" ON "conversation_events" USING btree ("conversation_id","event_id");--> statement-breakpoint
CREATE INDEX "conversation_events_at" ON "conversation_events" USING btree ("project_id","at");--> statement-breakpoint
CREATE INDEX "conversations_started" ON "conversations" USING btree ("project_id","started_at");--> statement-breakpoint
CREATE INDEX "conversations_open" ON "conversations" USING btree ("project_id","environment","phase");--> statement-breakpoint
CREATE UNIQUE INDEX "deployments_seq" ON "deployments" USING btree ("project_id","seq");--> statement-breakpoint
CREATE INDEX "deployments_environment" ON "deployments" USING btree ("project_id","environment","seq");--> statement-breakpoint
CREATE INDEX "inbound_messages_from" ON "inbound_messages" USING btree ("project_id","from_number","received_at");--> statement-breakpoint
CREATE INDEX "inbound_messages_conversation" ON "inbound_messages" USING btree ("conversation_id","received_at");--> statement-breakpoint
CREATE INDEX "inbound_messages_handled" ON "inbound_messages" USING btree ("handled_at");--> statement-breakpoint
CREATE UNIQUE INDEX "messages_once_key" ON "messages" USING btree ("project_id","once_key");--> statement-breakpoint
CREATE INDEX "messages_due" ON "messages" USING btree ("status","due_at");--> statement-breakpoint
CREATE INDEX "messages_lane" ON "messages" USING btree ("status","project_id","sender_key","due_at");--> statement-breakpoint
CREATE INDEX "messages_conversation" ON "messages" USING btree ("conversation_id");--> statement-breakpoint
CREATE INDEX "messages_created" ON "messages" USING btree ("project_id","created_at");--> statement-breakpoint
CREATE INDEX "messages_provider_sid" ON "messages" USING btree ("provider_sid");--> statement-breakpoint
CREATE INDEX "messages_recipient" ON "messages" USING btree ("project_id","recipient","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "records_unique_key" ON "records" USING btree ("project_id","unique_key");--> statement-breakpoint
CREATE INDEX "records_kind" ON "records" USING btree ("project_id","kind");--> statement-breakpoint
CREATE UNIQUE INDEX "releases_number" ON "releases" USING btree ("project_id","number");