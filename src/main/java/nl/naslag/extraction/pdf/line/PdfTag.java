package nl.naslag.extraction.pdf.line;

/// How a tagged PDF classifies a stretch of text; one object per element of its structure.
///
/// @param level of a heading from 1; otherwise 0
public record PdfTag(Kind kind, int level, int element) {
  public static final PdfTag NONE = new PdfTag(Kind.NONE, 0, 0);

  /// Head, foot or page number: repeated on every page by the program that made the file.
  public static final PdfTag RUNNING = new PdfTag(Kind.RUNNING, 0, 0);

  /// The kind of a stretch of text; most of it is ordinary.
  enum Kind {
    NONE,
    HEADING,
    NOTE,
    RUNNING
  }

  public boolean heading() {
    return kind == Kind.HEADING;
  }

  public boolean note() {
    return kind == Kind.NOTE;
  }
}
