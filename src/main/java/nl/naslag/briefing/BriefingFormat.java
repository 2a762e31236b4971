package nl.naslag.briefing;

import java.util.Locale;

/// The formats in which a briefing pack can be exported.
public enum BriefingFormat {
  ODT("application/vnd.oasis.opendocument.text"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  PDF("application/pdf"),
  HTML("text/html"),
  MD("text/markdown"),
  JSON("application/json");

  // The registered type, because browsers use it to choose the program that opens the file.
  private final String mediaType;

  BriefingFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /// The value in URLs, also the extension of the file.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
