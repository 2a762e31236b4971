package nl.naslag.extraction.child;

import java.io.DataInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import nl.naslag.document.file.Bookmark;
import nl.naslag.document.file.Box;
import nl.naslag.document.file.DocumentProperties;
import nl.naslag.document.file.Extracted;
import nl.naslag.document.file.Extraction;
import nl.naslag.document.file.Fragment;
import nl.naslag.document.file.FragmentKind;
import nl.naslag.document.file.NoText;
import nl.naslag.document.file.Page;
import nl.naslag.document.file.PageContent;
import nl.naslag.document.file.PageQuality;
import nl.naslag.document.file.Reason;
import nl.naslag.document.file.Source;
import nl.naslag.document.file.TextLayer;
import nl.naslag.document.file.Typeface;
import nl.naslag.document.file.Unreadable;
import org.jspecify.annotations.Nullable;

/// Reads in the application what [ExtractionWriter] sent from the child.
///
/// The file being read may have taken over the child, so every value is checked; an invalid one
/// ends the conversation with an [IOException].
final class ExtractionReader {
  private final DataInputStream in;

  ExtractionReader(DataInputStream in) {
    this.in = in;
  }

  /// Reads the child's result for the file.
  ///
  /// @param source as known to the application; the child cannot change it
  Extraction read(Source source) throws IOException {
    int kind = in.readUnsignedByte();
    return switch (kind) {
      case ExtractionWriter.EXTRACTED -> readExtracted(source);
      case ExtractionWriter.NO_TEXT -> readNoText(source);
      case ExtractionWriter.UNREADABLE -> new Unreadable(source, Wire.readText(in), readReason(in));
      default -> throw new IOException("The reading child sent an unknown answer: " + kind);
    };
  }

  private Extraction readExtracted(Source source) throws IOException {
    DocumentProperties properties = readProperties();
    List<Page> pages = Wire.readList(in, ExtractionReader::readPage);
    List<Fragment> fragments = Wire.readList(in, ExtractionReader::readFragment);
    List<Bookmark> bookmarks = Wire.readList(in, ExtractionReader::readBookmark);
    List<Reason> missing = Wire.readList(in, ExtractionReader::readReason);
    return new Extracted(source, properties, pages, fragments, bookmarks, missing);
  }

  private Extraction readNoText(Source source) throws IOException {
    String mediaType = Wire.readText(in);
    List<Page> pages = Wire.readList(in, ExtractionReader::readPage);
    return new NoText(source, mediaType, pages, readReason(in));
  }

  private DocumentProperties readProperties() throws IOException {
    return new DocumentProperties(
        Wire.readText(in),
        Wire.readOptionalText(in),
        Wire.readOptionalText(in),
        Wire.readOptionalText(in),
        readDate(),
        Wire.readOptionalText(in));
  }

  private @Nullable LocalDate readDate() throws IOException {
    String date = Wire.readOptionalText(in);
    try {
      return date == null ? null : LocalDate.parse(date);
    } catch (DateTimeParseException e) {
      throw new IOException("The reading child sent an impossible date", e);
    }
  }

  private static Page readPage(DataInputStream in) throws IOException {
    return new Page(
        in.readInt(),
        Wire.readOptionalText(in),
        in.readFloat(),
        in.readFloat(),
        Wire.readConstant(in, PageContent.class),
        readQuality(in));
  }

  // Hyphen repairs are added later: the child joins no words.
  private static PageQuality readQuality(DataInputStream in) throws IOException {
    try {
      return new PageQuality(
          Wire.readConstant(in, TextLayer.class),
          in.readInt(),
          in.readInt(),
          0,
          in.readInt(),
          in.readDouble());
    } catch (IllegalArgumentException e) {
      throw new IOException("The reading child sent an impossible page", e);
    }
  }

  private static Fragment readFragment(DataInputStream in) throws IOException {
    return new Fragment(
        Wire.readConstant(in, FragmentKind.class),
        in.readInt(),
        Wire.readText(in),
        Wire.readText(in),
        in.readInt(),
        readBox(in),
        readTypeface(in));
  }

  private static @Nullable Box readBox(DataInputStream in) throws IOException {
    return in.readBoolean()
        ? new Box(in.readFloat(), in.readFloat(), in.readFloat(), in.readFloat())
        : null;
  }

  private static @Nullable Typeface readTypeface(DataInputStream in) throws IOException {
    return in.readBoolean()
        ? new Typeface(in.readFloat(), in.readBoolean(), in.readBoolean())
        : null;
  }

  private static Bookmark readBookmark(DataInputStream in) throws IOException {
    return new Bookmark(in.readInt(), Wire.readText(in), in.readInt());
  }

  private static Reason readReason(DataInputStream in) throws IOException {
    return Wire.readConstant(in, Reason.class);
  }
}
