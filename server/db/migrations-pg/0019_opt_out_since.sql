ALTER TABLE "ended_opt_outs" ADD COLUMN "since" bigint;--> statement-breakpoint
ALTER TABLE "opt_outs" ADD COLUMN "since" bigint;