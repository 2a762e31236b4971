package nl.naslag.document;

import java.util.Locale;

/// Why input is refused.
///
/// The codes are stable, because scripts rely on them. The sentence for each is in the bundle; the
/// full list is in the cookbook and in the description of the REST door.
public enum RefusalCode {
  ADDRESS_NOT_LOCAL,
  AMBIGUOUS_SAVED_SEARCH,
  BAD_MOMENT,
  BAD_NUMBER,
  BAD_PAGE,
  BAD_PAGE_SIZE,
  BAD_PORT,
  BAD_POSITION,
  BAD_PUBLIC_ADDRESS,
  BAD_QUERY,
  BAD_REPORT_FILE,
  BAD_REQUEST,
  BAD_SEARCH_NAME,
  BAD_TITLE,
  BUSY_ELSEWHERE,
  CHANGED_MEANWHILE,
  CORPUS_MISSING,
  DOSSIER_FULL,
  EMPTY_UPLOAD,
  FILE_NAME_TOO_LONG,
  FILE_WITHOUT_TEXT,
  FORMAT_NOT_AVAILABLE,
  INCOMPLETE_ORDER,
  INDEX_IN_USE,
  LIST_FILE_TOO_LARGE,
  LIST_TOO_LONG,
  MERGE_NEEDS_TWO,
  MISSING_FIELD,
  MISSING_PARAMETER,
  NO_DOCUMENT_NAMED,
  NO_EVALUATION,
  NO_GOLD,
  NO_PAGE_IMAGES,
  NO_PARAMETERS,
  NO_ROOM,
  NO_SUCH_FILE,
  NO_TERMS,
  NOT_A_COMMITMENT,
  NOT_A_PLACE,
  NOT_ACCEPTABLE,
  NOT_WRITABLE,
  ORIGINAL_GONE,
  OTHER_SITE,
  OWNER_ONLY,
  PAGE_NOT_DRAWN,
  QUERY_TOO_LONG,
  QUESTION_BLANK,
  QUESTION_TOO_LONG,
  REPEATED_PARAMETER,
  SPLIT_NEEDS_SOME,
  STORE_UNAVAILABLE,
  TEXT_TOO_LONG,
  TOO_MANY_LISTS,
  TOO_MANY_PLACES,
  TOO_MANY_SAVED_SEARCHES,
  TOO_MANY_TERMS,
  TOO_MANY_VALUES,
  UNKNOWN_ACT,
  UNKNOWN_CORRECTION,
  UNKNOWN_CORRECTION_VALUE,
  UNKNOWN_DOCUMENT,
  UNKNOWN_DOSSIER,
  UNKNOWN_FILTER_VALUE,
  UNKNOWN_HOST,
  UNKNOWN_ITEM,
  UNKNOWN_JUDGEMENT,
  UNKNOWN_LIST,
  UNKNOWN_PAGE,
  UNKNOWN_PARAMETER,
  UNKNOWN_PASSAGE,
  UNKNOWN_PATH,
  UNKNOWN_REQUEST,
  UNKNOWN_SAVED_SEARCH,
  UNKNOWN_VALUE,
  UNSAFE_FILE_NAME,
  UNSUPPORTED_TYPE,
  UPLOAD_TOO_LARGE,
  VERSION_OF_ITSELF,
  WRONG_CONTENT_TYPE,
  WRONG_METHOD;

  /// In kebab case, such as "unknown-filter-value".
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// A refusal with this code.
  ///
  /// @param values the values for the placeholders of the sentence, in order
  public Refusal refusal(Object... values) {
    return new Refusal(this, new Message("refusal." + id(), values), null);
  }
}
