-- Lists of terms that users search one by one, a term on every line.
create table term_list_row (
  id      varchar(16)     not null primary key,
  version bigint          not null,
  terms   varchar(200000) not null,
  kept    timestamp with time zone not null
);

create index term_list_row_kept on term_list_row (kept);
