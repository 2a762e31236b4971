package nl.naslag.extraction.child;

import java.io.DataOutputStream;
import java.io.IOException;
import nl.naslag.document.file.Bookmark;
import nl.naslag.document.file.Box;
import nl.naslag.document.file.DocumentProperties;
import nl.naslag.document.file.Extracted;
import nl.naslag.document.file.Extraction;
import nl.naslag.document.file.Fragment;
import nl.naslag.document.file.NoText;
import nl.naslag.document.file.Page;
import nl.naslag.document.file.PageQuality;
import nl.naslag.document.file.Typeface;
import nl.naslag.document.file.Unreadable;
import org.jspecify.annotations.Nullable;

/// Sends an extraction from the child to the application; [ExtractionReader] reads it back.
///
/// The source is omitted: the application already has it.
///
/// Uses a simple format of its own instead of Java serialization, which would let a hostile sender
/// make the receiver create any object.
final class ExtractionWriter {
  // The first byte of an answer indicates which of three records follows.
  static final int EXTRACTED = 1;
  static final int NO_TEXT = 2;
  static final int UNREADABLE = 3;

  private final DataOutputStream out;

  ExtractionWriter(DataOutputStream out) {
    this.out = out;
  }

  /// Flushes, because the application is waiting for the answer.
  void write(Extraction extraction) throws IOException {
    switch (extraction) {
      case Extracted extracted -> writeExtracted(extracted);
      case NoText noText -> writeNoText(noText);
      case Unreadable unreadable -> {
        out.writeByte(UNREADABLE);
        Wire.writeText(out, unreadable.mediaType());
        out.writeByte(unreadable.reason().ordinal());
      }
    }
    out.flush();
  }

  private void writeExtracted(Extracted extracted) throws IOException {
    out.writeByte(EXTRACTED);
    writeProperties(extracted.properties());
    Wire.writeList(out, extracted.pages(), ExtractionWriter::writePage);
    Wire.writeList(out, extracted.fragments(), ExtractionWriter::writeFragment);
    Wire.writeList(out, extracted.bookmarks(), ExtractionWriter::writeBookmark);
    Wire.writeList(out, extracted.missing(), (o, reason) -> o.writeByte(reason.ordinal()));
  }

  private void writeNoText(NoText noText) throws IOException {
    out.writeByte(NO_TEXT);
    Wire.writeText(out, noText.mediaType());
    Wire.writeList(out, noText.pages(), ExtractionWriter::writePage);
    out.writeByte(noText.reason().ordinal());
  }

  private void writeProperties(DocumentProperties properties) throws IOException {
    Wire.writeText(out, properties.mediaType());
    Wire.writeText(out, properties.title());
    Wire.writeText(out, properties.authority());
    Wire.writeText(out, properties.addressee());
    Wire.writeText(out, properties.date() == null ? null : properties.date().toString());
    Wire.writeText(out, properties.language());
  }

  private static void writePage(DataOutputStream out, Page page) throws IOException {
    out.writeInt(page.number());
    Wire.writeText(out, page.label());
    out.writeFloat(page.width());
    out.writeFloat(page.height());
    out.writeByte(page.content().ordinal());
    writeQuality(out, page.quality());
  }

  private static void writeQuality(DataOutputStream out, PageQuality quality) throws IOException {
    out.writeByte(quality.textLayer().ordinal());
    out.writeInt(quality.characters());
    out.writeInt(quality.columns());
    out.writeInt(quality.suspicious());
    out.writeDouble(quality.oddLetters());
  }

  private static void writeFragment(DataOutputStream out, Fragment fragment) throws IOException {
    out.writeByte(fragment.kind().ordinal());
    out.writeInt(fragment.level());
    Wire.writeText(out, fragment.marker());
    Wire.writeText(out, fragment.text());
    out.writeInt(fragment.page());
    writeBox(out, fragment.box());
    writeTypeface(out, fragment.typeface());
  }

  private static void writeBox(DataOutputStream out, @Nullable Box box) throws IOException {
    out.writeBoolean(box != null);
    if (box != null) {
      out.writeFloat(box.left());
      out.writeFloat(box.top());
      out.writeFloat(box.width());
      out.writeFloat(box.height());
    }
  }

  private static void writeTypeface(DataOutputStream out, @Nullable Typeface typeface)
      throws IOException {
    out.writeBoolean(typeface != null);
    if (typeface != null) {
      out.writeFloat(typeface.size());
      out.writeBoolean(typeface.bold());
      out.writeBoolean(typeface.accented());
    }
  }

  private static void writeBookmark(DataOutputStream out, Bookmark bookmark) throws IOException {
    out.writeInt(bookmark.level());
    Wire.writeText(out, bookmark.title());
    out.writeInt(bookmark.page());
  }
}
