"""The first tables, with what must hold whatever the code does.

By hand      CHECKs of counters, stock and money; partial indexes for events without a place and orders to look at
Before code  nothing runs yet
Locks        none, all tables are new
Backfill     none
Undo         drop the database
"""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

UPGRADE = {
    "postgres": """
        CREATE TABLE IF NOT EXISTS "dead_letters" (
            "id" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "event_seq" BIGINT,
            "actor" VARCHAR(80) COLLATE "C" NOT NULL,
            "reason" TEXT NOT NULL,
            "message" JSONB NOT NULL,
            "at" TIMESTAMPTZ NOT NULL,
            CONSTRAINT "uid_dead_letter_event_s_fe9d60" UNIQUE ("event_seq", "actor")
        );
        CREATE TABLE IF NOT EXISTS "documents" (
            "id" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "kind" VARCHAR(40) COLLATE "C" NOT NULL,
            "subject_id" VARCHAR(30) COLLATE "C" NOT NULL,
            "order_id" VARCHAR(30) COLLATE "C",
            "filename" VARCHAR(160) NOT NULL,
            "media_type" VARCHAR(80) COLLATE "C" NOT NULL,
            "sha256" VARCHAR(64) COLLATE "C" NOT NULL,
            "content" BYTEA NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL,
            CONSTRAINT "uid_documents_kind_eaa36e" UNIQUE ("kind", "subject_id")
        );
        CREATE INDEX IF NOT EXISTS "idx_documents_order_i_d743be" ON "documents" ("order_id");
        CREATE TABLE IF NOT EXISTS "events" (
            "seq" BIGSERIAL NOT NULL PRIMARY KEY,
            "position" BIGINT UNIQUE,
            "type" VARCHAR(60) COLLATE "C" NOT NULL,
            "order_id" VARCHAR(30) COLLATE "C",
            "sequence" INT NOT NULL,
            "payload" JSONB NOT NULL,
            "by_id" VARCHAR(40) COLLATE "C" NOT NULL,
            "by_name" VARCHAR(120) NOT NULL,
            "key" VARCHAR(200) COLLATE "C",
            "at" TIMESTAMPTZ NOT NULL,
            CONSTRAINT "uid_events_order_i_29ded5" UNIQUE ("order_id", "sequence")
        );
        CREATE INDEX IF NOT EXISTS "idx_events_unplaced" ON "events" ("seq") WHERE "position" IS NULL;
        CREATE TABLE IF NOT EXISTS "heard" (
            "id" BIGSERIAL NOT NULL PRIMARY KEY,
            "event_seq" BIGINT NOT NULL,
            "actor" VARCHAR(80) COLLATE "C" NOT NULL,
            "at" TIMESTAMPTZ NOT NULL,
            CONSTRAINT "uid_heard_event_s_0a4a55" UNIQUE ("event_seq", "actor")
        );
        CREATE TABLE IF NOT EXISTS "kept_answers" (
            "id" BIGSERIAL NOT NULL PRIMARY KEY,
            "caller_id" VARCHAR(40) COLLATE "C" NOT NULL,
            "key" VARCHAR(200) COLLATE "C" NOT NULL,
            "command" VARCHAR(60) COLLATE "C" NOT NULL,
            "fingerprint" VARCHAR(64) COLLATE "C" NOT NULL,
            "object_id" VARCHAR(30) COLLATE "C",
            "at" TIMESTAMPTZ NOT NULL,
            CONSTRAINT "uid_kept_answer_caller__f82774" UNIQUE ("caller_id", "key")
        );
        CREATE INDEX IF NOT EXISTS "idx_kept_answer_at_6768b6" ON "kept_answers" ("at");
        CREATE TABLE IF NOT EXISTS "number_series" (
            "name" VARCHAR(40) COLLATE "C" NOT NULL PRIMARY KEY,
            "last_number" BIGINT NOT NULL
        );
        CREATE TABLE IF NOT EXISTS "postponed" (
            "id" BIGSERIAL NOT NULL PRIMARY KEY,
            "event_seq" BIGINT NOT NULL,
            "actor" VARCHAR(80) COLLATE "C" NOT NULL,
            "tries" INT NOT NULL,
            "next_at" TIMESTAMPTZ NOT NULL,
            "reason" TEXT NOT NULL,
            CONSTRAINT "uid_postponed_event_s_555fff" UNIQUE ("event_seq", "actor")
        );
        CREATE INDEX IF NOT EXISTS "idx_postponed_next_at_af6a52" ON "postponed" ("next_at");
        CREATE TABLE IF NOT EXISTS "relay_marks" (
            "name" VARCHAR(40) COLLATE "C" NOT NULL PRIMARY KEY,
            "position" BIGINT NOT NULL
        );
        CREATE TABLE IF NOT EXISTS "scheduled_jobs" (
            "name" VARCHAR(80) COLLATE "C" NOT NULL PRIMARY KEY,
            "next_at" TIMESTAMPTZ NOT NULL
        );
        CREATE TABLE IF NOT EXISTS "shops" (
            "id" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "name" VARCHAR(120) NOT NULL,
            "street" VARCHAR(120) NOT NULL,
            "postal_code" VARCHAR(12) NOT NULL,
            "city" VARCHAR(80) NOT NULL,
            "country_code" VARCHAR(2) COLLATE "C" NOT NULL,
            "email" VARCHAR(254) NOT NULL,
            "phone" VARCHAR(40) NOT NULL,
            "website" VARCHAR(200) NOT NULL,
            "vat_id" VARCHAR(20) COLLATE "C" NOT NULL,
            "tax_number" VARCHAR(30) NOT NULL,
            "register_entry" VARCHAR(120) NOT NULL,
            "iban" VARCHAR(34) COLLATE "C" NOT NULL,
            "bic" VARCHAR(11) COLLATE "C" NOT NULL,
            "bank_name" VARCHAR(80) NOT NULL,
            "currency" VARCHAR(3) COLLATE "C" NOT NULL,
            "language" VARCHAR(2) COLLATE "C" NOT NULL,
            "payment_days" INT NOT NULL
        );
        CREATE TABLE IF NOT EXISTS "api_keys" (
            "id" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "name" VARCHAR(120) NOT NULL,
            "scope" VARCHAR(20) NOT NULL,
            "secret_hash" VARCHAR(64) COLLATE "C" NOT NULL UNIQUE,
            "revoked_at" TIMESTAMPTZ,
            "created_at" TIMESTAMPTZ NOT NULL
        );
        CREATE TABLE IF NOT EXISTS "staff_users" (
            "id" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "email" VARCHAR(254) NOT NULL UNIQUE,
            "name" VARCHAR(120) NOT NULL,
            "role" VARCHAR(20) NOT NULL,
            "password_hash" VARCHAR(200) NOT NULL,
            "active" BOOL NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL
        );
        CREATE TABLE IF NOT EXISTS "sessions" (
            "id" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "token_hash" VARCHAR(64) COLLATE "C" NOT NULL UNIQUE,
            "expires_at" TIMESTAMPTZ NOT NULL,
            "user_id" VARCHAR(30) COLLATE "C" NOT NULL REFERENCES "staff_users" ("id") ON DELETE CASCADE
        );
        CREATE INDEX IF NOT EXISTS "idx_sessions_user_id_80072d" ON "sessions" ("user_id");
        CREATE TABLE IF NOT EXISTS "customers" (
            "id" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "number" VARCHAR(20) COLLATE "C" NOT NULL UNIQUE,
            "name" VARCHAR(200) NOT NULL,
            "email" VARCHAR(254),
            "language" VARCHAR(2) COLLATE "C" NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL
        );
        CREATE INDEX IF NOT EXISTS "idx_customers_email_cf3ae8" ON "customers" ("email");
        CREATE TABLE IF NOT EXISTS "products" (
            "id" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "sku" VARCHAR(64) COLLATE "C" NOT NULL UNIQUE,
            "name" VARCHAR(200) NOT NULL,
            "tax_category" VARCHAR(20) COLLATE "C" NOT NULL,
            "weight_grams" INT NOT NULL,
            "active" BOOL NOT NULL,
            "created_at" TIMESTAMPTZ NOT NULL
        );
        CREATE TABLE IF NOT EXISTS "messages" (
            "id" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "kind" VARCHAR(40) COLLATE "C" NOT NULL,
            "subject_id" VARCHAR(30) COLLATE "C" NOT NULL,
            "order_id" VARCHAR(30) COLLATE "C",
            "recipient" VARCHAR(254) NOT NULL,
            "recipient_name" VARCHAR(200) NOT NULL,
            "subject" VARCHAR(300) NOT NULL,
            "text" TEXT NOT NULL,
            "html" TEXT NOT NULL,
            "document_ids" JSONB NOT NULL,
            "state" VARCHAR(20) NOT NULL,
            "failure" TEXT NOT NULL,
            "written_at" TIMESTAMPTZ NOT NULL,
            "sent_at" TIMESTAMPTZ,
            CONSTRAINT "uid_messages_kind_67dade" UNIQUE ("kind", "subject_id")
        );
        CREATE INDEX IF NOT EXISTS "idx_messages_order_i_d427ee" ON "messages" ("order_id");
        CREATE TABLE IF NOT EXISTS "prices" (
            "id" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "currency" VARCHAR(3) COLLATE "C" NOT NULL,
            "gross_minor" BIGINT NOT NULL,
            "product_id" VARCHAR(30) COLLATE "C" NOT NULL REFERENCES "products" ("id") ON DELETE CASCADE,
            CONSTRAINT "uid_prices_product_dc1235" UNIQUE ("product_id", "currency")
        );
        CREATE TABLE IF NOT EXISTS "shipping_methods" (
            "code" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "name" VARCHAR(80) NOT NULL,
            "carrier" VARCHAR(20) COLLATE "C" NOT NULL,
            "currency" VARCHAR(3) COLLATE "C" NOT NULL,
            "gross_minor" BIGINT NOT NULL,
            "free_from_minor" BIGINT,
            "days" INT NOT NULL,
            "position" INT NOT NULL
        );
        CREATE TABLE IF NOT EXISTS "tax_rates" (
            "category" VARCHAR(20) COLLATE "C" NOT NULL PRIMARY KEY,
            "basis_points" INT NOT NULL
        );
        CREATE TABLE IF NOT EXISTS "stock_items" (
            "id" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "on_hand" BIGINT NOT NULL,
            "reserved" BIGINT NOT NULL,
            "next_available_on" DATE,
            "product_id" VARCHAR(30) COLLATE "C" NOT NULL UNIQUE REFERENCES "products" ("id") ON DELETE RESTRICT,
            CONSTRAINT "chk_stock_items_reserved" CHECK (0 <= "reserved" AND "reserved" <= "on_hand")
        );
        CREATE TABLE IF NOT EXISTS "reservations" (
            "id" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "order_id" VARCHAR(30) COLLATE "C" NOT NULL,
            "order_line_id" VARCHAR(30) COLLATE "C" NOT NULL,
            "quantity" BIGINT NOT NULL,
            "status" VARCHAR(20) NOT NULL,
            "stock_item_id" VARCHAR(30) COLLATE "C" NOT NULL REFERENCES "stock_items" ("id") ON DELETE RESTRICT,
            CONSTRAINT "chk_reservations_quantity" CHECK ("quantity" >= 1)
        );
        CREATE INDEX IF NOT EXISTS "idx_reservation_order_i_21e962" ON "reservations" ("order_id");
        CREATE TABLE IF NOT EXISTS "stock_movements" (
            "id" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "kind" VARCHAR(20) NOT NULL,
            "quantity" BIGINT NOT NULL,
            "order_id" VARCHAR(30) COLLATE "C",
            "reference" VARCHAR(120) NOT NULL,
            "by_id" VARCHAR(40) COLLATE "C" NOT NULL,
            "at" TIMESTAMPTZ NOT NULL,
            "stock_item_id" VARCHAR(30) COLLATE "C" NOT NULL REFERENCES "stock_items" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_stock_movem_stock_i_904f62" ON "stock_movements" ("stock_item_id");
        CREATE TABLE IF NOT EXISTS "confirmation_rules" (
            "id" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "channel" VARCHAR(20) NOT NULL,
            "payment_method" VARCHAR(20),
            "up_to_minor" BIGINT NOT NULL
        );
        CREATE TABLE IF NOT EXISTS "orders" (
            "id" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "number" VARCHAR(20) COLLATE "C" NOT NULL UNIQUE,
            "version" INT NOT NULL,
            "channel" VARCHAR(20) NOT NULL,
            "external_reference" VARCHAR(120) COLLATE "C",
            "status" VARCHAR(20) NOT NULL,
            "fulfillment_status" VARCHAR(20) NOT NULL,
            "payment_status" VARCHAR(20) NOT NULL,
            "invoice_status" VARCHAR(20) NOT NULL,
            "return_status" VARCHAR(20) NOT NULL,
            "attention" INT NOT NULL,
            "urgency" INT NOT NULL,
            "placed_at" TIMESTAMPTZ,
            "updated_at" TIMESTAMPTZ NOT NULL,
            "promised_on" DATE,
            "language" VARCHAR(2) COLLATE "C" NOT NULL,
            "shipping_address" JSONB,
            "billing_address" JSONB,
            "currency" VARCHAR(3) COLLATE "C" NOT NULL,
            "shipping_method" VARCHAR(30) COLLATE "C" NOT NULL,
            "carrier" VARCHAR(20) COLLATE "C" NOT NULL,
            "shipping_net_minor" BIGINT NOT NULL,
            "shipping_tax_minor" BIGINT NOT NULL,
            "total_net_minor" BIGINT NOT NULL,
            "total_tax_minor" BIGINT NOT NULL,
            "due_minor" BIGINT NOT NULL,
            "received_minor" BIGINT NOT NULL,
            "payment_method" VARCHAR(20) NOT NULL,
            "payment_reference" VARCHAR(25) COLLATE "C",
            "note" TEXT NOT NULL,
            "placed_by_id" VARCHAR(40) COLLATE "C" NOT NULL,
            "status_token_hash" VARCHAR(64) COLLATE "C" UNIQUE,
            "search_text" TEXT NOT NULL,
            "customer_id" VARCHAR(30) COLLATE "C" REFERENCES "customers" ("id") ON DELETE RESTRICT,
            CONSTRAINT "uid_orders_channel_fe0ded" UNIQUE ("channel", "external_reference")
        );
        CREATE INDEX IF NOT EXISTS "idx_orders_attention" ON "orders" ("urgency", "placed_at", "id") WHERE "attention" <> 0;
        CREATE INDEX IF NOT EXISTS "idx_orders_payment_ac6f32" ON "orders" ("payment_reference");
        CREATE INDEX IF NOT EXISTS "idx_orders_custome_384e97" ON "orders" ("customer_id");
        CREATE INDEX IF NOT EXISTS "idx_orders_placed__b488a7" ON "orders" ("placed_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_orders_status_a93180" ON "orders" ("status", "placed_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_orders_urgency_e67aa7" ON "orders" ("urgency", "placed_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_orders_placed__9dcbdd" ON "orders" ("placed_by_id", "placed_at", "id");
        CREATE TABLE IF NOT EXISTS "holds" (
            "id" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "reason" VARCHAR(500) NOT NULL,
            "by_id" VARCHAR(40) COLLATE "C" NOT NULL,
            "at" TIMESTAMPTZ NOT NULL,
            "released_at" TIMESTAMPTZ,
            "order_id" VARCHAR(30) COLLATE "C" NOT NULL REFERENCES "orders" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_holds_order_i_5b51e6" ON "holds" ("order_id");
        CREATE TABLE IF NOT EXISTS "order_lines" (
            "id" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "position" INT NOT NULL,
            "sku" VARCHAR(64) COLLATE "C" NOT NULL,
            "name" VARCHAR(200) NOT NULL,
            "quantity" INT NOT NULL,
            "currency" VARCHAR(3) COLLATE "C" NOT NULL,
            "unit_price_minor" BIGINT NOT NULL,
            "tax_basis_points" INT NOT NULL,
            "net_minor" BIGINT NOT NULL,
            "tax_minor" BIGINT NOT NULL,
            "weight_grams" INT NOT NULL,
            "promised_on" DATE,
            "sourced" INT NOT NULL,
            "picked" INT NOT NULL,
            "packed" INT NOT NULL,
            "shipped" INT NOT NULL,
            "delivered" INT NOT NULL,
            "cancelled" INT NOT NULL,
            "returned" INT NOT NULL,
            "invoiced" INT NOT NULL,
            "credited" INT NOT NULL,
            "order_id" VARCHAR(30) COLLATE "C" NOT NULL REFERENCES "orders" ("id") ON DELETE RESTRICT,
            "product_id" VARCHAR(30) COLLATE "C" REFERENCES "products" ("id") ON DELETE RESTRICT,
            CONSTRAINT "uid_order_lines_order_i_cfcd05" UNIQUE ("order_id", "position"),
            CONSTRAINT "chk_order_lines_quantity" CHECK ("quantity" >= 1),
            CONSTRAINT "chk_order_lines_progress" CHECK (0 <= "delivered" AND "delivered" <= "shipped" AND "shipped" <= "packed" AND "packed" <= "picked"
                AND "picked" <= "sourced" AND "sourced" <= "quantity" - "cancelled"),
            CONSTRAINT "chk_order_lines_cancelled" CHECK (0 <= "cancelled" AND "cancelled" <= "quantity" - "shipped"),
            CONSTRAINT "chk_order_lines_returned" CHECK (0 <= "returned" AND "returned" <= "shipped"),
            CONSTRAINT "chk_order_lines_credited" CHECK (0 <= "credited" AND "credited" <= "invoiced")
        );
        CREATE TABLE IF NOT EXISTS "shipments" (
            "id" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "number" VARCHAR(24) COLLATE "C" NOT NULL UNIQUE,
            "status" VARCHAR(20) NOT NULL,
            "carrier" VARCHAR(20) COLLATE "C" NOT NULL,
            "tracking_number" VARCHAR(60) COLLATE "C",
            "tracking_url" VARCHAR(300),
            "weight_grams" INT NOT NULL,
            "shipped_at" TIMESTAMPTZ NOT NULL,
            "delivered_at" TIMESTAMPTZ,
            "order_id" VARCHAR(30) COLLATE "C" NOT NULL REFERENCES "orders" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_shipments_order_i_56faf1" ON "shipments" ("order_id");
        CREATE TABLE IF NOT EXISTS "shipment_lines" (
            "id" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "quantity" INT NOT NULL,
            "order_line_id" VARCHAR(30) COLLATE "C" NOT NULL REFERENCES "order_lines" ("id") ON DELETE RESTRICT,
            "shipment_id" VARCHAR(30) COLLATE "C" NOT NULL REFERENCES "shipments" ("id") ON DELETE RESTRICT,
            CONSTRAINT "chk_shipment_lines_quantity" CHECK ("quantity" >= 1)
        );
        CREATE INDEX IF NOT EXISTS "idx_shipment_li_shipmen_47a70d" ON "shipment_lines" ("shipment_id");
        CREATE TABLE IF NOT EXISTS "invoices" (
            "id" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "number" VARCHAR(24) COLLATE "C" NOT NULL UNIQUE,
            "state" VARCHAR(20) NOT NULL,
            "issued_on" DATE NOT NULL,
            "delivered_on" DATE NOT NULL,
            "due_on" DATE NOT NULL,
            "currency" VARCHAR(3) COLLATE "C" NOT NULL,
            "net_minor" BIGINT NOT NULL,
            "tax_minor" BIGINT NOT NULL,
            "paid_minor" BIGINT NOT NULL,
            "payment_reference" VARCHAR(25) COLLATE "C" NOT NULL UNIQUE,
            "order_id" VARCHAR(30) COLLATE "C" NOT NULL REFERENCES "orders" ("id") ON DELETE RESTRICT,
            CONSTRAINT "chk_invoices_paid" CHECK (0 <= "paid_minor" AND "paid_minor" <= "net_minor" + "tax_minor")
        );
        CREATE INDEX IF NOT EXISTS "idx_invoices_order_i_a96736" ON "invoices" ("order_id");
        CREATE TABLE IF NOT EXISTS "invoice_lines" (
            "id" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "position" INT NOT NULL,
            "order_line_id" VARCHAR(30) COLLATE "C",
            "sku" VARCHAR(64) COLLATE "C" NOT NULL,
            "name" VARCHAR(200) NOT NULL,
            "quantity" INT NOT NULL,
            "unit_price_minor" BIGINT NOT NULL,
            "tax_basis_points" INT NOT NULL,
            "net_minor" BIGINT NOT NULL,
            "tax_minor" BIGINT NOT NULL,
            "invoice_id" VARCHAR(30) COLLATE "C" NOT NULL REFERENCES "invoices" ("id") ON DELETE RESTRICT,
            CONSTRAINT "uid_invoice_lin_invoice_c1090e" UNIQUE ("invoice_id", "position"),
            CONSTRAINT "chk_invoice_lines_quantity" CHECK ("quantity" >= 1)
        );
        CREATE TABLE IF NOT EXISTS "bank_statements" (
            "id" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "filename" VARCHAR(160) NOT NULL,
            "sha256" VARCHAR(64) COLLATE "C" NOT NULL,
            "account" VARCHAR(120) COLLATE "C" NOT NULL,
            "transactions" INT NOT NULL,
            "allocated" INT NOT NULL,
            "suggested" INT NOT NULL,
            "unmatched" INT NOT NULL,
            "warnings" JSONB NOT NULL,
            "imported_at" TIMESTAMPTZ NOT NULL
        );
        CREATE INDEX IF NOT EXISTS "idx_bank_statem_sha256_236207" ON "bank_statements" ("sha256");
        CREATE TABLE IF NOT EXISTS "bank_transactions" (
            "id" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "account" VARCHAR(60) COLLATE "C" NOT NULL,
            "fingerprint" VARCHAR(64) COLLATE "C" NOT NULL,
            "state" VARCHAR(20) NOT NULL,
            "booked_on" DATE NOT NULL,
            "amount_minor" BIGINT NOT NULL,
            "allocated_minor" BIGINT NOT NULL,
            "currency" VARCHAR(3) COLLATE "C" NOT NULL,
            "payer_name" VARCHAR(200) NOT NULL,
            "payer_iban" VARCHAR(60) COLLATE "C" NOT NULL,
            "remittance" TEXT NOT NULL,
            "suggested_order_id" VARCHAR(30) COLLATE "C",
            "reason" TEXT NOT NULL,
            "statement_id" VARCHAR(30) COLLATE "C" NOT NULL REFERENCES "bank_statements" ("id") ON DELETE RESTRICT,
            CONSTRAINT "uid_bank_transa_account_ad77ca" UNIQUE ("account", "fingerprint"),
            CONSTRAINT "chk_bank_transactions_allocated" CHECK ("allocated_minor" >= 0 AND ("allocated_minor" = 0 OR "allocated_minor" <= "amount_minor"))
        );
        CREATE INDEX IF NOT EXISTS "idx_bank_transa_stateme_acffff" ON "bank_transactions" ("statement_id");
        CREATE INDEX IF NOT EXISTS "idx_bank_transa_state_3cb4d8" ON "bank_transactions" ("state", "id");
        CREATE TABLE IF NOT EXISTS "payments" (
            "id" VARCHAR(30) COLLATE "C" NOT NULL PRIMARY KEY,
            "state" VARCHAR(20) NOT NULL,
            "method" VARCHAR(30) COLLATE "C" NOT NULL,
            "amount_minor" BIGINT NOT NULL,
            "currency" VARCHAR(3) COLLATE "C" NOT NULL,
            "received_at" TIMESTAMPTZ NOT NULL,
            "bank_transaction_id" VARCHAR(30) COLLATE "C" REFERENCES "bank_transactions" ("id") ON DELETE RESTRICT,
            "order_id" VARCHAR(30) COLLATE "C" NOT NULL REFERENCES "orders" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_payments_bank_tr_da0e47" ON "payments" ("bank_transaction_id");
        CREATE INDEX IF NOT EXISTS "idx_payments_order_i_b4a5f9" ON "payments" ("order_id");
        CREATE TABLE IF NOT EXISTS "aerich" (
            "id" SERIAL NOT NULL PRIMARY KEY,
            "version" VARCHAR(255) NOT NULL,
            "app" VARCHAR(100) NOT NULL,
            "content" JSONB NOT NULL
        );
    """,
    "sqlite": """
        CREATE TABLE IF NOT EXISTS "dead_letters" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "event_seq" BIGINT,
            "actor" VARCHAR(80) NOT NULL,
            "reason" TEXT NOT NULL,
            "message" JSON NOT NULL,
            "at" TIMESTAMP NOT NULL,
            CONSTRAINT "uid_dead_letter_event_s_fe9d60" UNIQUE ("event_seq", "actor")
        );
        CREATE TABLE IF NOT EXISTS "documents" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "kind" VARCHAR(40) NOT NULL,
            "subject_id" VARCHAR(30) NOT NULL,
            "order_id" VARCHAR(30),
            "filename" VARCHAR(160) NOT NULL,
            "media_type" VARCHAR(80) NOT NULL,
            "sha256" VARCHAR(64) NOT NULL,
            "content" BLOB NOT NULL,
            "created_at" TIMESTAMP NOT NULL,
            CONSTRAINT "uid_documents_kind_eaa36e" UNIQUE ("kind", "subject_id")
        );
        CREATE INDEX IF NOT EXISTS "idx_documents_order_i_d743be" ON "documents" ("order_id");
        CREATE TABLE IF NOT EXISTS "events" (
            "seq" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "position" BIGINT UNIQUE,
            "type" VARCHAR(60) NOT NULL,
            "order_id" VARCHAR(30),
            "sequence" INT NOT NULL,
            "payload" JSON NOT NULL,
            "by_id" VARCHAR(40) NOT NULL,
            "by_name" VARCHAR(120) NOT NULL,
            "key" VARCHAR(200),
            "at" TIMESTAMP NOT NULL,
            CONSTRAINT "uid_events_order_i_29ded5" UNIQUE ("order_id", "sequence")
        );
        CREATE INDEX IF NOT EXISTS "idx_events_unplaced" ON "events" ("seq") WHERE "position" IS NULL;
        CREATE TABLE IF NOT EXISTS "heard" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "event_seq" BIGINT NOT NULL,
            "actor" VARCHAR(80) NOT NULL,
            "at" TIMESTAMP NOT NULL,
            CONSTRAINT "uid_heard_event_s_0a4a55" UNIQUE ("event_seq", "actor")
        );
        CREATE TABLE IF NOT EXISTS "kept_answers" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "caller_id" VARCHAR(40) NOT NULL,
            "key" VARCHAR(200) NOT NULL,
            "command" VARCHAR(60) NOT NULL,
            "fingerprint" VARCHAR(64) NOT NULL,
            "object_id" VARCHAR(30),
            "at" TIMESTAMP NOT NULL,
            CONSTRAINT "uid_kept_answer_caller__f82774" UNIQUE ("caller_id", "key")
        );
        CREATE INDEX IF NOT EXISTS "idx_kept_answer_at_6768b6" ON "kept_answers" ("at");
        CREATE TABLE IF NOT EXISTS "number_series" (
            "name" VARCHAR(40) NOT NULL PRIMARY KEY,
            "last_number" BIGINT NOT NULL
        );
        CREATE TABLE IF NOT EXISTS "postponed" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "event_seq" BIGINT NOT NULL,
            "actor" VARCHAR(80) NOT NULL,
            "tries" INT NOT NULL,
            "next_at" TIMESTAMP NOT NULL,
            "reason" TEXT NOT NULL,
            CONSTRAINT "uid_postponed_event_s_555fff" UNIQUE ("event_seq", "actor")
        );
        CREATE INDEX IF NOT EXISTS "idx_postponed_next_at_af6a52" ON "postponed" ("next_at");
        CREATE TABLE IF NOT EXISTS "relay_marks" (
            "name" VARCHAR(40) NOT NULL PRIMARY KEY,
            "position" BIGINT NOT NULL
        );
        CREATE TABLE IF NOT EXISTS "scheduled_jobs" (
            "name" VARCHAR(80) NOT NULL PRIMARY KEY,
            "next_at" TIMESTAMP NOT NULL
        );
        CREATE TABLE IF NOT EXISTS "shops" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "name" VARCHAR(120) NOT NULL,
            "street" VARCHAR(120) NOT NULL,
            "postal_code" VARCHAR(12) NOT NULL,
            "city" VARCHAR(80) NOT NULL,
            "country_code" VARCHAR(2) NOT NULL,
            "email" VARCHAR(254) NOT NULL,
            "phone" VARCHAR(40) NOT NULL,
            "website" VARCHAR(200) NOT NULL,
            "vat_id" VARCHAR(20) NOT NULL,
            "tax_number" VARCHAR(30) NOT NULL,
            "register_entry" VARCHAR(120) NOT NULL,
            "iban" VARCHAR(34) NOT NULL,
            "bic" VARCHAR(11) NOT NULL,
            "bank_name" VARCHAR(80) NOT NULL,
            "currency" VARCHAR(3) NOT NULL,
            "language" VARCHAR(2) NOT NULL,
            "payment_days" INT NOT NULL
        );
        CREATE TABLE IF NOT EXISTS "api_keys" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "name" VARCHAR(120) NOT NULL,
            "scope" VARCHAR(20) NOT NULL,
            "secret_hash" VARCHAR(64) NOT NULL UNIQUE,
            "revoked_at" TIMESTAMP,
            "created_at" TIMESTAMP NOT NULL
        );
        CREATE TABLE IF NOT EXISTS "staff_users" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "email" VARCHAR(254) NOT NULL UNIQUE,
            "name" VARCHAR(120) NOT NULL,
            "role" VARCHAR(20) NOT NULL,
            "password_hash" VARCHAR(200) NOT NULL,
            "active" INT NOT NULL,
            "created_at" TIMESTAMP NOT NULL
        );
        CREATE TABLE IF NOT EXISTS "sessions" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "token_hash" VARCHAR(64) NOT NULL UNIQUE,
            "expires_at" TIMESTAMP NOT NULL,
            "user_id" VARCHAR(30) NOT NULL REFERENCES "staff_users" ("id") ON DELETE CASCADE
        );
        CREATE INDEX IF NOT EXISTS "idx_sessions_user_id_80072d" ON "sessions" ("user_id");
        CREATE TABLE IF NOT EXISTS "customers" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "number" VARCHAR(20) NOT NULL UNIQUE,
            "name" VARCHAR(200) NOT NULL,
            "email" VARCHAR(254),
            "language" VARCHAR(2) NOT NULL,
            "created_at" TIMESTAMP NOT NULL
        );
        CREATE INDEX IF NOT EXISTS "idx_customers_email_cf3ae8" ON "customers" ("email");
        CREATE TABLE IF NOT EXISTS "products" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "sku" VARCHAR(64) NOT NULL UNIQUE,
            "name" VARCHAR(200) NOT NULL,
            "tax_category" VARCHAR(20) NOT NULL,
            "weight_grams" INT NOT NULL,
            "active" INT NOT NULL,
            "created_at" TIMESTAMP NOT NULL
        );
        CREATE TABLE IF NOT EXISTS "messages" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "kind" VARCHAR(40) NOT NULL,
            "subject_id" VARCHAR(30) NOT NULL,
            "order_id" VARCHAR(30),
            "recipient" VARCHAR(254) NOT NULL,
            "recipient_name" VARCHAR(200) NOT NULL,
            "subject" VARCHAR(300) NOT NULL,
            "text" TEXT NOT NULL,
            "html" TEXT NOT NULL,
            "document_ids" JSON NOT NULL,
            "state" VARCHAR(20) NOT NULL,
            "failure" TEXT NOT NULL,
            "written_at" TIMESTAMP NOT NULL,
            "sent_at" TIMESTAMP,
            CONSTRAINT "uid_messages_kind_67dade" UNIQUE ("kind", "subject_id")
        );
        CREATE INDEX IF NOT EXISTS "idx_messages_order_i_d427ee" ON "messages" ("order_id");
        CREATE TABLE IF NOT EXISTS "prices" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "currency" VARCHAR(3) NOT NULL,
            "gross_minor" BIGINT NOT NULL,
            "product_id" VARCHAR(30) NOT NULL REFERENCES "products" ("id") ON DELETE CASCADE,
            CONSTRAINT "uid_prices_product_dc1235" UNIQUE ("product_id", "currency")
        );
        CREATE TABLE IF NOT EXISTS "shipping_methods" (
            "code" VARCHAR(30) NOT NULL PRIMARY KEY,
            "name" VARCHAR(80) NOT NULL,
            "carrier" VARCHAR(20) NOT NULL,
            "currency" VARCHAR(3) NOT NULL,
            "gross_minor" BIGINT NOT NULL,
            "free_from_minor" BIGINT,
            "days" INT NOT NULL,
            "position" INT NOT NULL
        );
        CREATE TABLE IF NOT EXISTS "tax_rates" (
            "category" VARCHAR(20) NOT NULL PRIMARY KEY,
            "basis_points" INT NOT NULL
        );
        CREATE TABLE IF NOT EXISTS "stock_items" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "on_hand" BIGINT NOT NULL,
            "reserved" BIGINT NOT NULL,
            "next_available_on" DATE,
            "product_id" VARCHAR(30) NOT NULL UNIQUE REFERENCES "products" ("id") ON DELETE RESTRICT,
            CONSTRAINT "chk_stock_items_reserved" CHECK (0 <= "reserved" AND "reserved" <= "on_hand")
        );
        CREATE TABLE IF NOT EXISTS "reservations" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "order_id" VARCHAR(30) NOT NULL,
            "order_line_id" VARCHAR(30) NOT NULL,
            "quantity" BIGINT NOT NULL,
            "status" VARCHAR(20) NOT NULL,
            "stock_item_id" VARCHAR(30) NOT NULL REFERENCES "stock_items" ("id") ON DELETE RESTRICT,
            CONSTRAINT "chk_reservations_quantity" CHECK ("quantity" >= 1)
        );
        CREATE INDEX IF NOT EXISTS "idx_reservation_order_i_21e962" ON "reservations" ("order_id");
        CREATE TABLE IF NOT EXISTS "stock_movements" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "kind" VARCHAR(20) NOT NULL,
            "quantity" BIGINT NOT NULL,
            "order_id" VARCHAR(30),
            "reference" VARCHAR(120) NOT NULL,
            "by_id" VARCHAR(40) NOT NULL,
            "at" TIMESTAMP NOT NULL,
            "stock_item_id" VARCHAR(30) NOT NULL REFERENCES "stock_items" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_stock_movem_stock_i_904f62" ON "stock_movements" ("stock_item_id");
        CREATE TABLE IF NOT EXISTS "confirmation_rules" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "channel" VARCHAR(20) NOT NULL,
            "payment_method" VARCHAR(20),
            "up_to_minor" BIGINT NOT NULL
        );
        CREATE TABLE IF NOT EXISTS "orders" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "number" VARCHAR(20) NOT NULL UNIQUE,
            "version" INT NOT NULL,
            "channel" VARCHAR(20) NOT NULL,
            "external_reference" VARCHAR(120),
            "status" VARCHAR(20) NOT NULL,
            "fulfillment_status" VARCHAR(20) NOT NULL,
            "payment_status" VARCHAR(20) NOT NULL,
            "invoice_status" VARCHAR(20) NOT NULL,
            "return_status" VARCHAR(20) NOT NULL,
            "attention" INT NOT NULL,
            "urgency" INT NOT NULL,
            "placed_at" TIMESTAMP,
            "updated_at" TIMESTAMP NOT NULL,
            "promised_on" DATE,
            "language" VARCHAR(2) NOT NULL,
            "shipping_address" JSON,
            "billing_address" JSON,
            "currency" VARCHAR(3) NOT NULL,
            "shipping_method" VARCHAR(30) NOT NULL,
            "carrier" VARCHAR(20) NOT NULL,
            "shipping_net_minor" BIGINT NOT NULL,
            "shipping_tax_minor" BIGINT NOT NULL,
            "total_net_minor" BIGINT NOT NULL,
            "total_tax_minor" BIGINT NOT NULL,
            "due_minor" BIGINT NOT NULL,
            "received_minor" BIGINT NOT NULL,
            "payment_method" VARCHAR(20) NOT NULL,
            "payment_reference" VARCHAR(25),
            "note" TEXT NOT NULL,
            "placed_by_id" VARCHAR(40) NOT NULL,
            "status_token_hash" VARCHAR(64) UNIQUE,
            "search_text" TEXT NOT NULL,
            "customer_id" VARCHAR(30) REFERENCES "customers" ("id") ON DELETE RESTRICT,
            CONSTRAINT "uid_orders_channel_fe0ded" UNIQUE ("channel", "external_reference")
        );
        CREATE INDEX IF NOT EXISTS "idx_orders_attention" ON "orders" ("urgency", "placed_at", "id") WHERE "attention" <> 0;
        CREATE INDEX IF NOT EXISTS "idx_orders_payment_ac6f32" ON "orders" ("payment_reference");
        CREATE INDEX IF NOT EXISTS "idx_orders_custome_384e97" ON "orders" ("customer_id");
        CREATE INDEX IF NOT EXISTS "idx_orders_placed__b488a7" ON "orders" ("placed_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_orders_status_a93180" ON "orders" ("status", "placed_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_orders_urgency_e67aa7" ON "orders" ("urgency", "placed_at", "id");
        CREATE INDEX IF NOT EXISTS "idx_orders_placed__9dcbdd" ON "orders" ("placed_by_id", "placed_at", "id");
        CREATE TABLE IF NOT EXISTS "holds" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "reason" VARCHAR(500) NOT NULL,
            "by_id" VARCHAR(40) NOT NULL,
            "at" TIMESTAMP NOT NULL,
            "released_at" TIMESTAMP,
            "order_id" VARCHAR(30) NOT NULL REFERENCES "orders" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_holds_order_i_5b51e6" ON "holds" ("order_id");
        CREATE TABLE IF NOT EXISTS "order_lines" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "position" INT NOT NULL,
            "sku" VARCHAR(64) NOT NULL,
            "name" VARCHAR(200) NOT NULL,
            "quantity" INT NOT NULL,
            "currency" VARCHAR(3) NOT NULL,
            "unit_price_minor" BIGINT NOT NULL,
            "tax_basis_points" INT NOT NULL,
            "net_minor" BIGINT NOT NULL,
            "tax_minor" BIGINT NOT NULL,
            "weight_grams" INT NOT NULL,
            "promised_on" DATE,
            "sourced" INT NOT NULL,
            "picked" INT NOT NULL,
            "packed" INT NOT NULL,
            "shipped" INT NOT NULL,
            "delivered" INT NOT NULL,
            "cancelled" INT NOT NULL,
            "returned" INT NOT NULL,
            "invoiced" INT NOT NULL,
            "credited" INT NOT NULL,
            "order_id" VARCHAR(30) NOT NULL REFERENCES "orders" ("id") ON DELETE RESTRICT,
            "product_id" VARCHAR(30) REFERENCES "products" ("id") ON DELETE RESTRICT,
            CONSTRAINT "uid_order_lines_order_i_cfcd05" UNIQUE ("order_id", "position"),
            CONSTRAINT "chk_order_lines_quantity" CHECK ("quantity" >= 1),
            CONSTRAINT "chk_order_lines_progress" CHECK (0 <= "delivered" AND "delivered" <= "shipped" AND "shipped" <= "packed" AND "packed" <= "picked"
                AND "picked" <= "sourced" AND "sourced" <= "quantity" - "cancelled"),
            CONSTRAINT "chk_order_lines_cancelled" CHECK (0 <= "cancelled" AND "cancelled" <= "quantity" - "shipped"),
            CONSTRAINT "chk_order_lines_returned" CHECK (0 <= "returned" AND "returned" <= "shipped"),
            CONSTRAINT "chk_order_lines_credited" CHECK (0 <= "credited" AND "credited" <= "invoiced")
        );
        CREATE TABLE IF NOT EXISTS "shipments" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "number" VARCHAR(24) NOT NULL UNIQUE,
            "status" VARCHAR(20) NOT NULL,
            "carrier" VARCHAR(20) NOT NULL,
            "tracking_number" VARCHAR(60),
            "tracking_url" VARCHAR(300),
            "weight_grams" INT NOT NULL,
            "shipped_at" TIMESTAMP NOT NULL,
            "delivered_at" TIMESTAMP,
            "order_id" VARCHAR(30) NOT NULL REFERENCES "orders" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_shipments_order_i_56faf1" ON "shipments" ("order_id");
        CREATE TABLE IF NOT EXISTS "shipment_lines" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "quantity" INT NOT NULL,
            "order_line_id" VARCHAR(30) NOT NULL REFERENCES "order_lines" ("id") ON DELETE RESTRICT,
            "shipment_id" VARCHAR(30) NOT NULL REFERENCES "shipments" ("id") ON DELETE RESTRICT,
            CONSTRAINT "chk_shipment_lines_quantity" CHECK ("quantity" >= 1)
        );
        CREATE INDEX IF NOT EXISTS "idx_shipment_li_shipmen_47a70d" ON "shipment_lines" ("shipment_id");
        CREATE TABLE IF NOT EXISTS "invoices" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "number" VARCHAR(24) NOT NULL UNIQUE,
            "state" VARCHAR(20) NOT NULL,
            "issued_on" DATE NOT NULL,
            "delivered_on" DATE NOT NULL,
            "due_on" DATE NOT NULL,
            "currency" VARCHAR(3) NOT NULL,
            "net_minor" BIGINT NOT NULL,
            "tax_minor" BIGINT NOT NULL,
            "paid_minor" BIGINT NOT NULL,
            "payment_reference" VARCHAR(25) NOT NULL UNIQUE,
            "order_id" VARCHAR(30) NOT NULL REFERENCES "orders" ("id") ON DELETE RESTRICT,
            CONSTRAINT "chk_invoices_paid" CHECK (0 <= "paid_minor" AND "paid_minor" <= "net_minor" + "tax_minor")
        );
        CREATE INDEX IF NOT EXISTS "idx_invoices_order_i_a96736" ON "invoices" ("order_id");
        CREATE TABLE IF NOT EXISTS "invoice_lines" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "position" INT NOT NULL,
            "order_line_id" VARCHAR(30),
            "sku" VARCHAR(64) NOT NULL,
            "name" VARCHAR(200) NOT NULL,
            "quantity" INT NOT NULL,
            "unit_price_minor" BIGINT NOT NULL,
            "tax_basis_points" INT NOT NULL,
            "net_minor" BIGINT NOT NULL,
            "tax_minor" BIGINT NOT NULL,
            "invoice_id" VARCHAR(30) NOT NULL REFERENCES "invoices" ("id") ON DELETE RESTRICT,
            CONSTRAINT "uid_invoice_lin_invoice_c1090e" UNIQUE ("invoice_id", "position"),
            CONSTRAINT "chk_invoice_lines_quantity" CHECK ("quantity" >= 1)
        );
        CREATE TABLE IF NOT EXISTS "bank_statements" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "filename" VARCHAR(160) NOT NULL,
            "sha256" VARCHAR(64) NOT NULL,
            "account" VARCHAR(120) NOT NULL,
            "transactions" INT NOT NULL,
            "allocated" INT NOT NULL,
            "suggested" INT NOT NULL,
            "unmatched" INT NOT NULL,
            "warnings" JSON NOT NULL,
            "imported_at" TIMESTAMP NOT NULL
        );
        CREATE INDEX IF NOT EXISTS "idx_bank_statem_sha256_236207" ON "bank_statements" ("sha256");
        CREATE TABLE IF NOT EXISTS "bank_transactions" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "account" VARCHAR(60) NOT NULL,
            "fingerprint" VARCHAR(64) NOT NULL,
            "state" VARCHAR(20) NOT NULL,
            "booked_on" DATE NOT NULL,
            "amount_minor" BIGINT NOT NULL,
            "allocated_minor" BIGINT NOT NULL,
            "currency" VARCHAR(3) NOT NULL,
            "payer_name" VARCHAR(200) NOT NULL,
            "payer_iban" VARCHAR(60) NOT NULL,
            "remittance" TEXT NOT NULL,
            "suggested_order_id" VARCHAR(30),
            "reason" TEXT NOT NULL,
            "statement_id" VARCHAR(30) NOT NULL REFERENCES "bank_statements" ("id") ON DELETE RESTRICT,
            CONSTRAINT "uid_bank_transa_account_ad77ca" UNIQUE ("account", "fingerprint"),
            CONSTRAINT "chk_bank_transactions_allocated" CHECK ("allocated_minor" >= 0 AND ("allocated_minor" = 0 OR "allocated_minor" <= "amount_minor"))
        );
        CREATE INDEX IF NOT EXISTS "idx_bank_transa_stateme_acffff" ON "bank_transactions" ("statement_id");
        CREATE INDEX IF NOT EXISTS "idx_bank_transa_state_3cb4d8" ON "bank_transactions" ("state", "id");
        CREATE TABLE IF NOT EXISTS "payments" (
            "id" VARCHAR(30) NOT NULL PRIMARY KEY,
            "state" VARCHAR(20) NOT NULL,
            "method" VARCHAR(30) NOT NULL,
            "amount_minor" BIGINT NOT NULL,
            "currency" VARCHAR(3) NOT NULL,
            "received_at" TIMESTAMP NOT NULL,
            "bank_transaction_id" VARCHAR(30) REFERENCES "bank_transactions" ("id") ON DELETE RESTRICT,
            "order_id" VARCHAR(30) NOT NULL REFERENCES "orders" ("id") ON DELETE RESTRICT
        );
        CREATE INDEX IF NOT EXISTS "idx_payments_bank_tr_da0e47" ON "payments" ("bank_transaction_id");
        CREATE INDEX IF NOT EXISTS "idx_payments_order_i_b4a5f9" ON "payments" ("order_id");
        CREATE TABLE IF NOT EXISTS "aerich" (
            "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
            "version" VARCHAR(255) NOT NULL,
            "app" VARCHAR(100) NOT NULL,
            "content" JSON NOT NULL
        );
    """,
}

DOWNGRADE = {
    "postgres": """""",
    "sqlite": """""",
}


async def upgrade(db: BaseDBAsyncClient) -> str:
    return UPGRADE[db.capabilities.dialect]


async def downgrade(db: BaseDBAsyncClient) -> str:
    return DOWNGRADE[db.capabilities.dialect]


MODELS_STATE = (
    "eJztPYtu4za2v0IEuLi9gHcwcR6dnVxcIJPJtGkzSZB42u7OLAxaom2uJVEVpTjGdv79ktTDelGR5IceZlG0schDy+eQh+d9/nOk"
    "ExNi681HBPVb5LrIOXoP/nNkQROxP3JGB+AI2vZ6jD9w4cTwp7N5Y0NMpGLmhLoO1Fw2NoUGRQM+hWoOtl1MLPbU8gyDPyQam4it"
    "GV/kEhiYushCDpjBZwQ8GxALQAugZ2S5FwC7bAKiYI4cNmi52AAQ2Owb2SwdaZh9wxv+5Z6F//TQ2CUz5M7F7/r69UisMaboT/F6"
    "mkuco3/9i/2JLR29IMon8Y/2YjzFyNATyMA6BxLPx+7KFs9u9E9iHv8Rk7FGDM+01nPtlTsnVjSZ/Ub+dMZ/G3SRHkMLR0SAxfCR"
    "//7sget4KHpFff1AR1PoGRy5R/879SyN4xQEFJsSz9Ihf/IG6/SNCRdojPX/C94zBjke392Pxk/Xo/H4qAx5gkcasThpseVSgSMT"
    "vjDCWzN3zj6evP3uf88aV/4s/oW/XT5e/Xz5+MPJ2//hX0jY/vA3z10wMgyHbELdmSNA41Dg6v729nJ0Db4dXX07Ovouvgu60P82"
    "QcI1zRL0TpLuA57dWG4++RJgKSqy31yCigGNIiKGU9ZUXJ+IkBghundBoBl/ib/9fTg8Oflx+Pbk/N3Z6Y8/nr17+47NFS+cHfqx"
    "gIofbn66uRslCcgfcGqsse8fsAzmr4iO8vEeAWzn5DSN9MSpeFfmVLyTn4p38lPxLvdUrOngIMi4Y5YQI/QiOQBriF5QogDzo+s/"
    "xD42Kf3TiGP8h8+XfwiMm6tg5Pb+7qdweoxCV7f3H1IINxGlkB25DMZ/ebq/y8d4DCSFch1rLvhL3Ir9Qj1HRjHq01hO7X++QBr1"
    "0M1i/SNDl4tNGdNx85AegLwJ/9gV6gvvbs0g2uKNRZY7u7mLTsbN5+un0eXnhwSNPjImw0eGiaMRPv3hPEW3aBHw+83oZ8A/gn/e"
    "312nSRnNG/3ziL8T9FwyZj98DPU43sLH4aPvXFqbLmJ3P38wgdpiCR19nBkhQyKbmx0yh2b6CbTYGdUDbArcBRIy0TyTyQy50nM4"
    "Viw7B7M2EZyn2EBgiYAJdQSIAxykIfyM9AGAlMvNmArx2WLijQO0ObRmRbLygm1bPki9yb+R5jL5UcnKfZaVQ3qXFdbC+b2QEJJU"
    "OS1DlVM5VU7lVDl9RVaLnbbSJygJ00N67P2UrOlBHB05lagRh6hFi9d1xwxXOwRK8NtN/J3lUXPo5NMiDtPDc3F8XoYcbJaUHmIs"
    "rbzoGPpoqnAbJKF6iOsG9Xc6h8Oz8yrUWEP0kBLnpyUocX4qpUQwlEcJNlRICfZebiDKp62JFnRW+cSIAaWoMVm5iHaQHkWWwUBP"
    "jxRGhtoPN3eXj//IN6h8yNHrP/xjdH2ZxryDOH7G1fX7JKTS85WeX1/Pv+aOgUekMRnvKEfVjw8PirR94WCor+o/EZMp6uwDcOfQ"
    "BROksfcQUuF7MMfUJc5qAIjnTsgL0/09nSn9fC8YAFo6MPAzAlOEdMBAiaWhN9+sbxYjEha7E2CXAtuAGgLYYuv7cwdgxsAsAKcu"
    "tx0Q02RrTlZinFgIsF/Al3WQAVcX4O7L7W3gm2MT2OoUsZPCviq+OjSJ+AHI9+xRQKZiVMjPAzB1iAmOwRKz8+q5AIIZtC/AWzAl"
    "TgzAIv58qRUjLo2Hb1HejlHZc1TaZxSI8JsZM3riMZLbJMJdWY0IcaiteO8OhhJrzFeV/3ss+ZdSsgp0rHO55H/eRevDYRqCossj"
    "S4qCyyACqcWHap2Lt7vlQ8Pj0x9P352cn0bsJ3pSxHWyHMaGK4PAnK0td5LGQJSTdAMn6WSVy1Pk3D0C6CF7b9DYz9Ba1aIZA+kh"
    "LY6HpQyawwKD5jBj0FygVSW/lj+9f5fn8G0Z5LJZUuSGY3l7nY8VbnYVmaEsNvu32PyMYL6txh8YFFlp5tGUDQOZ55CyPWQhsOTm"
    "mjCWGUC6QLpv9thfyHKR4px7xyvjRU3jRWPBx62741X0cdN3f4PeS3Xvq3t///f+r8h2Ly26zM9oio0WSgALNm8MxcT63prRnDtG"
    "KNsl/K6HwnvCHTHCd7NkokHgWrEA1pFpEyYzaCvA1BC5UKBBw4jMfFxhUSJBi+4guUiQoFvZeykB1MO7qUEDzB5NA+2mQcO2gYAl"
    "VjoVa5Ae0qNBn9OUvSVybAfnxTnJ6ZEC6yNNmos7I9WDwsnGMeGtNmY26Alst0JTLeNF6TMd0WfuPHOCnCfk4ACBKY0mMV6o01hi"
    "5piup9ZVagxIXeAvF+gwPFILM1UG+KsPAPW0ucg+s54J1pCI2eKG0BWCjky9KavKSFxn0htqu36zZrWZZgVouYLDt8TY3xLV9MwU"
    "YG/CJfagcLaEQz2w7WOzs53rbVkPFvImOzFtQ6/LFGLDj3Jde1wsHWAKXAImiP3XYKMz9g4XwCFLCpZzQoNoVGGXEf4fQDEPXIUO"
    "43do6gLyjBwRMetyDgfAnCwZU2PfyFNr/a9UvpxOnqMivqZ8OcqX0xbVp0FfjhvKjCUjIKP5vbnPtxb+aKEXt0Y2UwysIX2ymTjI"
    "TuiK3Su6dNSE2r+tkkstEXwfedLTZ+gs8gTf9WCh4CsSp8Ymm1dfJf+ZSaJT6IiUKrGeiDvSiIlE0hRXu4OKMEr13tZd3CLVu6Fc"
    "qTZe0oejdD9pc6R7TOf8hUzy2E9ivJAD0XDm+N9kUp8J/T7noQyArcFNfZwVhQsDx7Mo4PKL4j5d1QTk3Kcr4mxb8no6Ic+2hcnN"
    "iZ3L3PjzYqbGZmzm4zCRwyvlue+5dRBQZBg0yE1f8grUA2FSFH8KZmcyKWsFZkReWG8Te58qodcGT3ABE6yYzKUyuaplcrGvQygv"
    "KkWK4TWEwnE5HPNzAA2GQr3SVk6B9RLbpZBdgOs0qjXs5oUfSnEczu8hcrchyaZDCj3LdVayjVwQV5iE6yGyy2xk+T4eysM8i50H"
    "iMkKRpX9HgH0kQZnZaIJ2Sw5HfhYinczLFXj2iFADyzO2zfMJZG7RBOK3UrojYH0DsFbihhP4vgZ5ge5ytn1GqKPTKIcigswXBCS"
    "/4qnl72HLI5LvuGTUL3b89tQNdOtWWY8XMkZIy50VEF1FrJ36N6JfoMnMMdFImcw4fwespeTMiLIiVwCOZEnNJy8ktAwwVoVIgTT"
    "+7fDj8ts8GP5/j6WUoANFVMAWovq1YfiQL2jxg6UUM9xeDZvJQU0BtNHplOG58hZjpzjFG93A1ozL7cnl5wScZg9bnbf7tBbM4AN"
    "V7zR0ViHqyqhhGmw/QUrHJ/uihxbCClsiYvu0sa/otVRjpMuGBkUuemgjccLtNqk95XtkJkDTb+oAs+Yp8Ifd/lwcwGIZawA5NFQ"
    "87DINEWag3hHLMCrZSNdeeuUt05567bsrdNIbg1phuBryzMFkm/YS8GgRG7ScRcC9xDb2zDrpIsTc3Y25hyuioCTAutdfFSDGfsO"
    "eiaLWv1KkpBbiIpqWR5/14OiVFcatRVaFh+HKPUxnw2RC4YKxW/qT9pE/Ga3+HQKPIocIVPjmYV0UQnAFXkHE55fi5xcUdxl3M5S"
    "kvghS+JiC1SWXpJQSnjZnvCCXmzMQGpca0lIFdLduisrTmbOrivVlIoB7EotO5jWthnZIUmXLFE+sduR3au/olVGc06fs+Du53fy"
    "l2CtblHme7jzwqfr73fgMrr14xuS/X4dGcj1L43Lp6vLj9dH3xsSyCLM54lkcbIUCGV82pj/wI3MogycyRs8d2FJnAUNe/rxxAgl"
    "aR2epNV0DGaL5KudRGAqm/JubcoOMWqblEPYHuJ6+xZlG1LKbgxdppXJQ4rTgL1E9w5iX/0WullUfyBs30IrH9troHRrcQa1KzyH"
    "PHvPncXv728TmtWHm3RdkC+fP1wzliKwziZhXxjM1t5RZtuD1oFbYra98qhLzHwlIRor1BG0YNZmncQnRF8JDUH0juUdqRxgwpX/"
    "USkJh6ckSOP+5RU2thzz3yY1obkcDKVM7Fbi2rMy/LofvmfKsIq5bUvMrRJ4lcDbvMD74BDdEwJqtj54MFQo7tr+pA3s4RaAjosZ"
    "1kVPAhH/S6ZTpMIODlLOpQuvytUUTO+dhNtgoIGScHcr4fJ8bI1hZEZyk4vloTUpuD1KYux+u/t4+fhxT/JYc9rdEuHZ3B3zrJUq"
    "eVBpsN4Ubd1aZXVlSFeG9LLcRukViXnd1Cs+I0qhYCIZvSIcKtQrTH/SZlZ0d84+8O7OgU3e7zNk6IBYGnoP/G0JJisR87xgmzKo"
    "HArdQBGBE+JJSyN/PeIg4jh6UWPHjXoHKeWk3cpJSO+yIls4v4eicYMNomOnrfQJSsL0kB4N9l4VPslqfXBjEL0z2zdICQdp2MYo"
    "t0l0QdGqGFAPT8ZO3CgR0iqX68lC9q5mz07MJgEHr4LqGEgP9/VJKSyfFGD5JMc4hV5yUCzvjxXO7wV+i1S/bfXHiiN77po5rm45"
    "ssP5Ctk1kM3eyBPFipgGk0X6L0/3d/lIT8OlzSJYc8FfosFtv4jAMVJMhDS+U0ILXyBNBOpCWbXeEuVHQuA9Xpi/P96MRtd33TF8"
    "J/HNex97Tg7G5UwmBtIDwWTfXGbpYNdFVg3jaxJSGV87aXxN1v+x6nTfioGpOjNto29LjOsPDtZyTev+wKA4YIdN2aSXIHQBXMfs"
    "aAyrIoOVlxQJy6QOgAtf2EPN8HR5GM/XMHgosARFRVaVDb3zNim5DV2V321L+d2ZQygdm9giOXkFRf1pU4D7i3bYJUX21qU2kdGZ"
    "YIDlGFkSpo/HoTVFP+x1BGySNpXrfsRiaTtGm7JlP5LbslWVP+bYttlP/MwkD5IUIPJnFMpPNJg7NsXkTQqBLOEKuLyBqQg88HP7"
    "/OalPB5BCGpgid05l6Y2jYWu3nJtm63WWhRZ2yJRSEXa7rLNA3QcXC1jMgayR9PX/e8dMi9Kdv5rcbVK6FdCfxsp0ojQP3UQGvN2"
    "5XXIkANcixQtMww2Q4mK7U723+ZkuFt0by28nzEi7AY1jUsiMw6i8iVa1DZmBF8eoZtrXg6HBkUKEs9T4mTbRDPi8LwW9TM0PASg"
    "riNdmJShC+bEZKtMViDMhXrzzfpmTSDFdGwTTg8Ajv/+9i0wEbQo+xP816aqU41kre0narVIhdq7IClXoeJ0r8B80mB9kmb6wIMe"
    "EUXOM3QlFfTjw4W8yFlPrM+OHjDSEPW7WEEHgQWyXTAlTmSzAQa2kEpWPzxfVgOR7yWYzgHZ1tKk4AexBj1iYH20NDRHlT89aLnY"
    "zRGdinTcOFSfbuY9a7c8XtLLkYrKR1t6ecLRLm2hj9dP14+/XXeo0EAa5URbjLGLzGrZaWkwxYV26NVdY3sLjt0nvthNsFbHCFTW"
    "tZvZngnvLjuzo8ebq1FzjR1CCuQ2doiRp6ixQ/gL66sJP5MlMD1N9NCKBchh0fSWqQ3crzuPzRH6BOZ+XmJiivQL8BZ884bD81Pg"
    "qy1IDz8zyXvOwJWKcYAqBu+mlZd1XiRAxYB6Y1rds/AUHsFqiI9DKczXw7yFXtwxfIZY4GSc51TgEfSSEIk84KI4+u65ygoQzOPi"
    "Wxph2CLzddOSaBUxqUQs4r2FRoT9Z/eRiI3ScAtxiBJJdXPp8zN5RjxHVCqBRhNKSKFmMLe+JPoTIXpgr9bYy/DeAUu24EUoRwYy"
    "KaCe6QuiyFSi5eGJlpJqRqWsQz2ubLR9q5CygjYoTrayOtHh2OGSOhUv6x2wk7JBzwmgHmSk76Eh32SVu9/l0SoRQA/ZeYOF6qon"
    "f6vk/w4nh3fJEXS42nc3/EBt1Kzb7Qa6ItYUO6ZgVo+ewHO2g196zqCwk19s9thh0+tr5PdcpIyFkAVLI50HsnL9myLjGVG2pENM"
    "9oAp6BrT1C3EVrIh1n3IJVwNgGfznEExhenvSm8/PL092Bl1VfcYeA/FvV10XV6J+m9mlBxcB+vZVfqnWm4f957NuFqdNKkUoLKf"
    "VLKftCQK/GeSuq3izwuv7jkxNsjMjxrwMonHttE6Of8CLOeYx3T4zQFEexJgEb/NAL+zo2udOEAUClBNzA7xhnYQpHl+6yIrVwjR"
    "wzv5rFSl4rOCSsVn2UrFysiljFzKyNWokcthyj+ktVpNpUBVpcs201mlObXVhCnwvAXr5X24TrfIUtZyGd+OrTJa+njPUXEigsh1"
    "HPGjNkmyD7ui/TcFS0zngY0RgTlkWk1QjprdkUtrEMWuT6HDlZ855LoO48889V5nio1QtIH/j2ifxsOLoq5rZIlEiVhoGO/FiEtc"
    "aPDQo2UQA890KKDxLWoYSP9mOUhDTLXSw3WXUSgTZi9jIEr9RzyqCXBKfLMogo42H/N+FOItDPalzt80dseAJcMUBTYiNlPdDEIW"
    "68RdzwaTlURB+xq3lLFlkWNBY7x2R6er1H49sg2oRVca7wU3AF/jeVR5w54zi4oc5Y0HD9fCa3qSUhw7xs4HBYqj5ZmTajXL1hC9"
    "i9NtsF7ZM+Os1crZxCD2Z2w83hUdtlweSHks9mo1z7msKnCUfOj+eSu2FHol4TDHr7GYDmZnf3y8/DTaz528g1Y4njHFhiGccJvh"
    "Pn+lPdLhy92nL7efbm5vu5soH7pDN6NEdpW9UuHh8qazBMDWM8Ea2pAA2VX2SACO5pu73+5vrrp7Dhzkeo61IRUyi+yVCL7NsYvI"
    "h9zCUbFsZQKmNym+W5P0Y+aMkgiNG0AUOtPXZNzaU8W/kgBU3pU2e1c8m9OhDpGTkMqh2vmtEJaCqVj0IAV2yOUODGjNPDirZPCI"
    "w+xRctLRro5ESm4qIzbJpSa5DfUV+0bYJ4ftfwZZqedyHuxGfZe7s6d30nZ5gg2jJilyQBUl6lNCNUJpSyOUVB+vKgTJAe0jXZpL"
    "FO9K76ZO+Yhk1/hrfopws1vIrZOJkQ/fG1V/3zV9Q2zyLhubUCMBr6hRjxoijqnuwcgBVnTYhA41j0QOsKJDzX5aYShgNQokwBTu"
    "6xYsjcdMViNAFlZRoR4VWpUsXM8uFbhUu+rUC3FXK/YpF3hHoU8NBlaelUH6mRzpZ3Jt4qxYm7CIm0OQEXqRcKZwfg8KfxU5Kq7/"
    "GBWbmiI/xe393U/h9LT9Kdd3WDlPMhNx3j91usF0ST9IY+ySBeJF2um8kuEpD3gr7KlFYd/npyWIc34qJU4wlEccNlRMnHUSSRUm"
    "lQJTvKoyrwpThSolGaaAendNtyfNMMR0ljaVMw2vYkt1ijZlcw1Tu7J96Ya32EJHspRDMTh4Ne1QdMzbIPdw3R4n6ooDrRWw/U6b"
    "ZAqw+95P0UN6MvsQwbB7DjLXeYhH0T5JpfAlEpHDjtPpzD2VQtcxVsW/S5ZC15lW5Lu8R7YchkgXXiUx1Z/eQ8WhQdlU/D9LBGlF"
    "oXB+D6kwLFVPaFhQT2iYrSckL9J/cBX6t5f3qaJdWhLtwpDhjm2H5+rUqaaYA92nDb9vdyXbEBNIMR3bBAeNfkqynDzQPlFia6yn"
    "plO+IXd8L7d4HV98M1743qF/ifBs7o5nDjSrcJc0WG+8wNtLyFIZGhtmaFDiORrKM6xIY9bWEGpDZjYk1haVsLkGUMjMRm9URSZU"
    "yJQajfz611UO+hpCoTMTW4cM/Mzt4RUQmoBRKM2YJ8KKgxVQmoBRKM1GIfJSFJUwGgdRCE0jNKiwUgWhcRCF0MyhZ+wQu9XOfAxE"
    "IbQFDVZbp+S3JXEu2fy8HDWSMP2r89eeMJoWVutuwlCwjXLdOZt+C4h9WK/UrR1fFrPJs96q2KQnpvzx2PujnNCkaGxQFJlEg1kb"
    "tGm0ELChwwR8QCyAXcpbLvJ2izAqZn7hFzBnSy940ye//LIIQuJV1N25GGa7BBmq8dPhBR+p+t3xMI0ywTJDebDMUB4sM3wtkLt7"
    "xXUfLq9+7W4dS1WxoT0VG8LLaVydG+WA9k8hOC9DmnM5ac7lpDkvSxrPkVTDf4UuAVz/iHJSKqbvpCCm7yQb06fc4Lv17dSoWZmE"
    "VDUrO1+zMvIx1dgMaVhVqLbNlG6noVfl57XSsNjG1LzWtgEM7Vuy1LzE+KCMDWzDBL2HKBEvapXHFxRN/AILmTJvHZ55S+XI7Mp9"
    "yk9Xjas1BtZDG0qDjtSIj1ahSQpISTy7k3hozCO0odATdy51izhl5Z7UvizhUl1zl21JlaHo0jGGVE20jLHjVsmXN35EWJ5oGQ4V"
    "SpVBRFl9efJ33q0ZpjpCT4kDZoToNOw87SBA2Ta9ANg0PfHlYOK5Yp7f7hlSJnxi3XfOKgH08ARQ5V9tj39VUo2gnHt130X9Ot26"
    "FFPqVU45SwBtmHDW0lu5ZMbZ2spcDYNpuMNGIrtlK6IvgjhoxKkaGG2pgaFKAqiSAIeLfq441cF/Eq43oRAN1YVvuCp5q9WZ5qqS"
    "K892W+28yrPdbc92YF6UObbjw4MSFshN686CsNRn4NoOlr0AYV8soLE9K+rKWiTu+OYlaAn7v/hgs6dMLAF8H8lLz4avrIrP9otb"
    "DQrsk6r4bM8c5C0LJ2yPf1xVBFYVgdtDBVURuCPMXNWhbZFRQtWh3f2GV0bnxre4Mjo3hv6kDlxSl03qzf0TVtpjXcPr4K8N7Wux"
    "MLKO0aasiS25LVtlZPsArcUTD6qR1U9JThgUGdombOqYhnM3MbVNsYHA1CGmKInC1x0ASAH24/hcuEDc/ubXU9GIx74MQAdxw1wU"
    "7GehJU85UbF+h2hL4/unqoobh+nhzXFcqnTBcUHtAjGWTnWAw7PzStacCKJ/rq8G7TlQE2ywCiViIH3c7qVCKY8LYimPC8qoHJeo"
    "o2JRKHhzJdU4BdabkImt6cTQMIgGq9VgTcAolGYKcnizGaLVUJqAUSjNmipN6GrzSihNwCiUZtrSQMdi35fDTX95ur/LR2kcJq17"
    "Ys0FfwED0y5aZAowx7HBV5b32E63007dcXyBdI9tbNrEcWvVaUmBqqo9nazlkjEENWetGK1lpCOJvSI+ZfCqxSItdNUu/zohRBR2"
    "5SFCngMCAfsCLBgmLTBZiaqwUzYDOTaDcweAEj9/EbN/qYBHPFZIQ2++Wd+sSG7x7cnAb3bt+U2sA1vIDD8ji5eZFTEL9AJY6Bk5"
    "wCQO4ktbQGPoAZit5iBI2Zut/1nOV+Eq0TexVwpvdrYiMNDUFZYXKLIrw/jR3JilhAoS/cZMzNLXdQ4X1v1RZXbpidlFaaHtKRcZ"
    "P4MV6JEC6yNNmrPSdC719ebzw/3jqLulhf0btWLyYQLooPMPocl5cx0neBpS+cFr+8FTUmBFOmSBe2Na2DMdVDJuW5JxbbhCzriq"
    "fy8JtcdLdF+X5w7CWH2cYaYmV9n1SajeYbpBod5BJnYj8TBJjxF6kXZJjEP1gB5F1rTrP0bF5s/ImHZ7f/dTOD1tE5V4SMbVsz3z"
    "YVVCyRYTSnzLVrUTEUKo01D9NIQRXtXOQQqqf+Ef7YnNpPF4vQ2jMzPxf90iUdkQzfT2bFWQ5oNfxOEox90RDg2K3BxBEYj63o3P"
    "xEIrUUwxrOmtoioPz7zfOfPl1eXD6Mtjd82XJjtWJOegyFWvNcQe0fzh8u7X8ejx8u7p0/VjT0+FMooqY1zrUN8GY5yDNISfa4UG"
    "pUBVaFAnQ4MS/rZUPE0lDVECvCNTycHoiapYWWtIoYqV7aFYWRE/2pI9JBVf2CleVBbTEm7cKrvIJXKwNj/KMYsEI4Miqwhcz6lh"
    "EwkebdsEItMdcjlwjsYQkHIzE8ju1YUN0wLkNopn5NDcgy53DMdAeqgWDM/K1UYtKo56ljZM8ENVAcPB9B5i97iU1/24wOt+nPW6"
    "s290c4338kyXGIhKdKmY6NJobsP3/wft9Ggr"
)
