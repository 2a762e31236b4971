-- Corrections: what users put in the place of what the rules found. Kept by passage, and by a hash
-- of its words for when a new version of the document gives the passage another id.
create table correction_row (
  id          varchar(36)   not null primary key,
  version     bigint        not null,
  document_id varchar(400)  not null,
  passage_id  varchar(400)  not null,
  text_key    varchar(64)   not null,
  aspect      varchar(20)   not null,
  chosen      varchar(4000) not null,
  made_by     varchar(100)  not null,
  made_at     timestamp with time zone not null
);

create index correction_row_document on correction_row (document_id, made_at);
create index correction_row_passage on correction_row (passage_id);
