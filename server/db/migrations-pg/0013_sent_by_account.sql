CREATE TABLE "former_twilio_connections" (
	"project_id" text NOT NULL,
	"account_sid" text NOT NULL,
	"token_sealed" text NOT NULL,
	CONSTRAINT "former_twilio_connections_project_id_account_sid_pk" PRIMARY KEY("project_id","account_sid")
);
--> statement-breakpoint
ALTER TABLE "attempts" ADD COLUMN "sent_by" text;--> statement-breakpoint
ALTER TABLE "former_twilio_connections" ADD CONSTRAINT "former_twilio_connections_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
UPDATE attempts SET sent_by = (
  SELECT c.account_sid FROM messages m JOIN twilio_connections c ON c.project_id = m.project_id
  WHERE m.id = attempts.message_id
) WHERE message_id IN (
  SELECT id FROM messages WHERE transport = 'twilio' AND due_at IS NOT NULL
);
