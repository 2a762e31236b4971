package nl.naslag.extraction.pdf.line;

/// What a tagged PDF says that a stretch of print is; one object for each element of its structure.
///
/// @param level of a heading from 1; otherwise 0
public record PdfTag(Kind kind, int level, int element) {
  public static final PdfTag NONE = new PdfTag(Kind.NONE, 0, 0);

  /// Head, foot or page number: what the program that made the file put on every page.
  public static final PdfTag RUNNING = new PdfTag(Kind.RUNNING, 0, 0);

  /// What is told of print; most of it is ordinary.
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
