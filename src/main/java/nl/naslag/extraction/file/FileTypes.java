package nl.naslag.extraction.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import nl.naslag.extraction.doc.DocReader;
import nl.naslag.extraction.odt.OdtReader;
import nl.naslag.extraction.word.DocxReader;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;

/// Detects the type of a file: by content first, by name only where content is ambiguous.
final class FileTypes {
  // The standard media type for bytes of unknown type.
  private static final String UNKNOWN = "application/octet-stream";
  private static final Set<String> MARKUP_TEXT =
      Set.of("text/html", "text/xml", "text/csv", "text/rtf", "text/tab-separated-values");

  /// They contain no text for people, and their parsers would call a harmless one damaged.
  private static final Set<String> PROGRAMS =
      Set.of(
          "application/x-msdownload",
          "application/x-dosexec",
          "application/x-executable",
          "application/x-sharedlib",
          "application/x-elf",
          "application/java-vm",
          "application/x-font-ttf",
          "application/x-font-otf",
          "application/x-font-type1",
          "application/x-font-adobe-metric",
          "application/x-matlab-data",
          "application/x-hdf",
          "application/x-netcdf",
          "application/x-grib");

  private final Detector detector = new DefaultDetector();

  /// The reader that a file needs.
  ///
  /// MARKUP is everything else that Tika converts to XHTML: presentations, e-mail, web pages,
  /// archives.
  enum Family {
    PDF,
    WORD,
    /// Pre-2007 Word documents.
    DOC,
    RTF,
    ODT,
    TEXT,
    MARKDOWN,
    PICTURE,
    MARKUP,
    UNKNOWN
  }

  /// The media type without parameters such as the charset; "application/octet-stream" if unknown.
  ///
  /// @param name only its extension matters; may be empty
  String typeOf(Path file, String name) {
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
    try (TikaInputStream in = TikaInputStream.get(file)) {
      MediaType type = detector.detect(in, metadata);
      return withoutCharset(type.toString(), name);
    } catch (IOException | RuntimeException e) {
      // A file too broken to recognise is read as far as its name suggests.
      return withoutCharset(UNKNOWN, name);
    }
  }

  /// The reader for a media type.
  ///
  /// @param mediaType as returned by [#typeOf]
  Family familyOf(String mediaType) {
    return switch (mediaType) {
      case "application/pdf" -> Family.PDF;
      case "text/markdown", "text/x-web-markdown" -> Family.MARKDOWN;
      case "application/rtf", "text/rtf" -> Family.RTF;
      case DocReader.TYPE -> Family.DOC;
      case UNKNOWN -> Family.UNKNOWN;
      default -> byMainType(mediaType);
    };
  }

  private static Family byMainType(String mediaType) {
    if (DocxReader.reads(mediaType)) {
      return Family.WORD;
    }
    if (OdtReader.reads(mediaType)) {
      return Family.ODT;
    }
    if (mediaType.startsWith("image/") && !mediaType.equals("image/svg+xml")) {
      return Family.PICTURE;
    }
    if (PROGRAMS.contains(mediaType)
        || mediaType.startsWith("font/")
        || mediaType.startsWith("audio/")
        || mediaType.startsWith("video/")) {
      return Family.UNKNOWN;
    }
    return mediaType.startsWith("text/") && !MARKUP_TEXT.contains(mediaType)
        ? Family.TEXT
        : Family.MARKUP;
  }

  private static String withoutCharset(String type, String name) {
    int parameters = type.indexOf(';');
    String bare = parameters < 0 ? type : type.substring(0, parameters).strip();
    String lowerName = name.toLowerCase(Locale.ROOT);
    // Control characters make plain text look like no known type at all.
    boolean textByName = lowerName.endsWith(".txt") || lowerName.endsWith(".md");
    return bare.equals(UNKNOWN) && textByName ? "text/plain" : bare;
  }
}
