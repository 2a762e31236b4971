package nl.naslag.extraction.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import nl.naslag.document.file.Extraction;
import nl.naslag.document.file.Fragment;
import nl.naslag.document.file.Reason;
import nl.naslag.document.file.Source;
import nl.naslag.extraction.doc.DocReader;
import nl.naslag.extraction.markup.MarkdownReader;
import nl.naslag.extraction.markup.TikaReader;
import nl.naslag.extraction.odt.OdtReader;
import nl.naslag.extraction.pdf.PdfReader;
import nl.naslag.extraction.rtf.RtfReader;
import nl.naslag.extraction.text.Budget;
import nl.naslag.extraction.text.FailureReason;
import nl.naslag.extraction.text.FormatReader;
import nl.naslag.extraction.text.FoundText;
import nl.naslag.extraction.text.InnerFiles;
import nl.naslag.extraction.text.Limits;
import nl.naslag.extraction.text.Lines;
import nl.naslag.extraction.text.MailHead;
import nl.naslag.extraction.word.DocxReader;

/// Reads one file in the child: detects its type, chooses a reader and keeps count. Not
/// thread-safe: a child has a single thread.
public final class FileReader implements InnerFiles {
  private final Limits limits;
  private final FileTypes types = new FileTypes();
  private final MarkdownReader markdown = new MarkdownReader();
  private final PdfReader pdf;
  private final DocxReader word;
  private final DocReader doc;
  private final RtfReader rtf;
  private final OdtReader odt;
  private final TikaReader tika;

  public FileReader(Limits limits) {
    this.limits = limits;
    this.pdf = new PdfReader(limits, this);
    this.word = new DocxReader(this);
    this.tika = new TikaReader(this);
    this.doc = new DocReader(tika);
    this.rtf = new RtfReader(tika);
    this.odt = new OdtReader(tika);
  }

  /// Receives the media type of the file before reading starts.
  ///
  /// If reading kills the child, this is all that is known about the file.
  public interface Announcement {
    void is(String mediaType) throws IOException;
  }

  /// Never throws because of the file: a failure becomes an outcome, with the text read before it.
  public Extraction read(Source source, Announcement announcement) throws IOException {
    String mediaType = types.typeOf(source.file(), source.fileName());
    announcement.is(mediaType);
    FoundText reading = new FoundText(new Budget(limits), 0, mediaType);
    attempt(source.file(), reading).ifPresent(reading::miss);
    return reading.result(source);
  }

  @Override
  public void readInner(Path file, String name, boolean expected, FoundText outer) {
    FoundText inner = outer.within(types.typeOf(file, name));
    if (inner.depth() >= limits.deepest()) {
      outer.miss(Reason.TOO_DEEP);
      return;
    }
    attempt(file, inner).map(FileReader::asSeenFromOutside).ifPresent(inner::miss);
    if (!expected && !inner.hasText()) {
      return;
    }
    // A mail within a mail has a subject but no name.
    String shown = name.isBlank() && MailHead.heads(inner.mediaType()) ? inner.title() : name;
    if (inner.hasText() && !shown.isBlank()) {
      outer.absorb(titled(shown, inner));
    }
    outer.absorb(inner);
  }

  /// The name of an inner file becomes a heading above its text, so that a quote shows where it
  /// came from.
  private static FoundText titled(String name, FoundText inner) {
    FoundText title = inner.within(inner.mediaType());
    title.add(Fragment.heading(1, name));
    return title;
  }

  /// Empty when the whole file was read.
  ///
  /// Catches errors too, on purpose: hostile files reach corners of the libraries that throw them.
  private Optional<Reason> attempt(Path file, FoundText reading) {
    try {
      readerOf(reading).readInto(file, reading);
      return Optional.empty();
    } catch (StackOverflowError e) {
      return Optional.of(Reason.TOO_DEEP);
    } catch (LinkageError | AssertionError e) {
      // A library that fails on this file can still read the next one.
      return Optional.of(Reason.DAMAGED);
    } catch (Exception e) {
      return Optional.of(FailureReason.reasonOf(e));
    }
  }

  /// An image is noted but not read; an unknown type is reported as missing in the outcome.
  private FormatReader readerOf(FoundText reading) {
    return switch (types.familyOf(reading.mediaType())) {
      case PDF -> pdf;
      case WORD -> word;
      case DOC -> doc;
      case RTF -> rtf;
      case ODT -> odt;
      // Includes blank lines: they separate paragraphs.
      case TEXT -> (file, into) -> Lines.forEach(file, line -> into.add(Fragment.line(line)));
      case MARKDOWN -> markdown;
      case PICTURE -> (file, into) -> into.addPicture();
      case MARKUP -> tika;
      case UNKNOWN -> (file, into) -> into.miss(Reason.UNSUPPORTED);
    };
  }

  /// A fault of an inner file is a detail; limits concern the outer file too.
  private static Reason asSeenFromOutside(Reason reason) {
    return switch (reason) {
      case TOO_DEEP, TOO_LARGE -> reason;
      default -> Reason.EMBEDDED_UNREADABLE;
    };
  }
}
