CREATE TABLE "opt_out_exceptions" (
	"project_id" text NOT NULL,
	"recipient" text NOT NULL,
	"except_key" text NOT NULL,
	"except_at" bigint NOT NULL,
	CONSTRAINT "opt_out_exceptions_project_id_recipient_except_key_pk" PRIMARY KEY("project_id","recipient","except_key")
);
--> statement-breakpoint
ALTER TABLE "opt_out_exceptions" ADD CONSTRAINT "opt_out_exceptions_project_id_projects_id_fk" FOREIGN KEY ("project_id") REFERENCES "public"."projects"("id") ON DELETE no action ON UPDATE no action;