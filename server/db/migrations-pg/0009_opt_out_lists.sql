CREATE INDEX "opt_outs_at" ON "opt_outs" USING btree ("project_id","at","recipient","sender_key");--> statement-breakpoint
CREATE INDEX "opt_outs_sender" ON "opt_outs" USING btree ("project_id","sender_key","at","recipient");--> statement-breakpoint
CREATE INDEX "opt_outs_how" ON "opt_outs" USING btree ("project_id","how","at","recipient","sender_key");