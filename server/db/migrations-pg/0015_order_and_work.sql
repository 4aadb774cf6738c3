ALTER TABLE "a2p_registrations"
  ALTER COLUMN "project_id" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "account_sid" SET DATA TYPE text COLLATE "C";--> statement-breakpoint
ALTER TABLE "account_readings"
  ALTER COLUMN "account_sid" SET DATA TYPE text COLLATE "C";--> statement-breakpoint
ALTER TABLE "attempts"
  ALTER COLUMN "message_id" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "outcome" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "error_code" SET DATA TYPE text COLLATE "C";--> statement-breakpoint
ALTER TABLE "changes"
  ALTER COLUMN "project_id" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "change_id" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "author" SET DATA TYPE text COLLATE "C";--> statement-breakpoint
ALTER TABLE "conversation_events"
  ALTER COLUMN "conversation_id" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "project_id" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "event_id" SET DATA TYPE text COLLATE "C";--> statement-breakpoint
ALTER TABLE "conversations"
  ALTER COLUMN "id" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "project_id" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "environment" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "release_id" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "channel" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "caller" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "language" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "variant_id" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "phase" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "outcome" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "simulate" SET DATA TYPE text COLLATE "C";--> statement-breakpoint
ALTER TABLE "deployments"
  ALTER COLUMN "id" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "project_id" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "environment" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "release_id" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "why" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "by" SET DATA TYPE text COLLATE "C";--> statement-breakpoint
ALTER TABLE "event_stats"
  ALTER COLUMN "project_id" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "day" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "environment" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "what" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "topic_id" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "error_code" SET DATA TYPE text COLLATE "C";--> statement-breakpoint
ALTER TABLE "inbound_messages"
  ALTER COLUMN "project_id" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "provider_sid" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "transport" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "from_number" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "body" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "opt_out_type" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "kind" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "reply" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "conversation_id" SET DATA TYPE text COLLATE "C";--> statement-breakpoint
ALTER TABLE "inbound_readings"
  ALTER COLUMN "account_sid" SET DATA TYPE text COLLATE "C";--> statement-breakpoint
ALTER TABLE "message_history"
  ALTER COLUMN "message_id" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "status" SET DATA TYPE text COLLATE "C";--> statement-breakpoint
ALTER TABLE "message_stats"
  ALTER COLUMN "project_id" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "day" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "environment" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "template_id" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "topic_id" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "sender_key" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "outcome" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "error_code" SET DATA TYPE text COLLATE "C";--> statement-breakpoint
ALTER TABLE "message_titles"
  ALTER COLUMN "project_id" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "template_id" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "title" SET DATA TYPE text COLLATE "C";--> statement-breakpoint
ALTER TABLE "messages"
  ALTER COLUMN "id" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "project_id" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "conversation_id" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "environment" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "action_id" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "template_id" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "title" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "recipient" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "body" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "encoding" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "receipt_id" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "once_key" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "status" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "transport" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "provider_sid" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "error_code" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "error_why" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "lease_owner" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "simulate" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "sender_key" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "send_hours" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "topic_id" SET DATA TYPE text COLLATE "C";--> statement-breakpoint
ALTER TABLE "opt_out_exceptions"
  ALTER COLUMN "project_id" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "recipient" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "except_key" SET DATA TYPE text COLLATE "C";--> statement-breakpoint
ALTER TABLE "opt_outs"
  ALTER COLUMN "project_id" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "recipient" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "sender_key" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "how" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "words" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "source" SET DATA TYPE text COLLATE "C";--> statement-breakpoint
ALTER TABLE "pauses"
  ALTER COLUMN "project_id" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "what" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "error_code" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "error_why" SET DATA TYPE text COLLATE "C";--> statement-breakpoint
ALTER TABLE "projects"
  ALTER COLUMN "id" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "name" SET DATA TYPE text COLLATE "C";--> statement-breakpoint
ALTER TABLE "records"
  ALTER COLUMN "project_id" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "id" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "kind" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "unique_key" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "updated_by" SET DATA TYPE text COLLATE "C";--> statement-breakpoint
ALTER TABLE "releases"
  ALTER COLUMN "id" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "project_id" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "note" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "author" SET DATA TYPE text COLLATE "C";--> statement-breakpoint
ALTER TABLE "sender_states"
  ALTER COLUMN "key" SET DATA TYPE text COLLATE "C";--> statement-breakpoint
ALTER TABLE "status_callbacks"
  ALTER COLUMN "id" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "message_id" SET DATA TYPE text COLLATE "C";--> statement-breakpoint
ALTER TABLE "twilio_connections"
  ALTER COLUMN "project_id" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "account_sid" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "token_sealed" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "account_name" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "phone_number" SET DATA TYPE text COLLATE "C";--> statement-breakpoint
ALTER TABLE "attempts"
  ALTER COLUMN "sent_by" SET DATA TYPE text COLLATE "C";--> statement-breakpoint
ALTER TABLE "ended_opt_outs"
  ALTER COLUMN "ended_how" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "ended_source" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "ended_words" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "except_key" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "how" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "id" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "project_id" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "recipient" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "sender_key" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "source" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "words" SET DATA TYPE text COLLATE "C";--> statement-breakpoint
ALTER TABLE "former_twilio_connections"
  ALTER COLUMN "account_sid" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "project_id" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "token_sealed" SET DATA TYPE text COLLATE "C";--> statement-breakpoint
ALTER TABLE "key_fingerprints"
  ALTER COLUMN "fingerprint" SET DATA TYPE text COLLATE "C",
  ALTER COLUMN "id" SET DATA TYPE text COLLATE "C";--> statement-breakpoint
CREATE INDEX "conversation_events_work" ON "conversation_events" USING btree ("at","conversation_id","seq") WHERE cast("conversation_events"."effects" as text) like '%"type":"perform"%';
