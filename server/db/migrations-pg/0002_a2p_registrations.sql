CREATE TABLE "a2p_registrations" (
	"project_id" text PRIMARY KEY NOT NULL,
	"account_sid" text,
	"read_at" bigint,
	"registrations" json NOT NULL,
	"business" json
);
--> statement-breakpoint
ALTER TABLE "a2p_registrations" ADD CONSTRAINT "a2p_registrations_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;