package nl.naslag.briefing;

import java.util.Locale;

/// The formats in which a briefing pack can be exported.
public enum BriefingFormat {
  ODT("application/vnd.oasis.opendocument.text"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  PDF("application/pdf"),
  HTML("text/html"),
  MD("text/markdown"),
  JSON("application/json"),
  /// The quotes as a spreadsheet.
  ODS("application/vnd.oasis.opendocument.spreadsheet"),
  /// The quotes as lines with commas.
  CSV("text/csv;charset=UTF-8"),
  /// The quotes as lines with semicolons, as Dutch Excel reads them.
  EXCEL("text/csv;charset=UTF-8", "csv"),
  /// The documents, as CSL-JSON.
  CSL("application/vnd.citationstyles.csl+json", "csl.json"),
  /// The documents, for programs that keep literature.
  RIS("application/x-research-info-systems"),
  /// The documents, as BibTeX.
  BIB("application/x-bibtex");

  // The registered type, because browsers use it to choose the program that opens the file.
  private final String mediaType;
  private final String extension;

  BriefingFormat(String mediaType) {
    this.mediaType = mediaType;
    extension = id();
  }

  BriefingFormat(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  public String mediaType() {
    return mediaType;
  }

  /// What the name of a file ends in, after the dot.
  public String extension() {
    return extension;
  }

  /// The value in URLs and on the command line.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
