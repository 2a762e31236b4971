package nl.naslag.briefing;

import java.util.Locale;

/// The forms in which a briefing pack can leave.
public enum BriefingFormat {
  ODT("application/vnd.oasis.opendocument.text"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  PDF("application/pdf"),
  MD("text/markdown"),
  JSON("application/json");

  // As registered, because browsers choose the program that opens a file by it.
  private final String mediaType;

  BriefingFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /// The value in URLs, and the file name's extension.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
