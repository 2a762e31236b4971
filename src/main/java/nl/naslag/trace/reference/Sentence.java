package nl.naslag.trace.reference;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naslag.document.Span;
import nl.naslag.document.file.DocumentId;
import nl.naslag.trace.reference.Owner.Called;
import nl.naslag.trace.reference.Owner.NameFound;

/// The context of a reference within its sentence: the documents of the corpus mentioned before it.
record Sentence(String text, List<NameFound> names, Span reference) {
  private static final Pattern END = Pattern.compile("[.!?;]\\s+(?=\\p{Lu})|\\n");

  /// Ids of the documents named before the reference in the same sentence.
  Set<DocumentId> spokenOf() {
    int start = start();
    Set<DocumentId> ids = new HashSet<>();
    for (NameFound name : names) {
      boolean before = name.span().start() >= start && name.span().end() <= reference.start();
      if (before && name.called() instanceof Called.Known known) {
        ids.addAll(known.ids());
      }
    }
    return ids;
  }

  /// Whether a document outside the corpus is named before it in the same sentence.
  boolean speaksOfOthers() {
    int start = start();
    return names.stream()
        .filter(name -> name.called() instanceof Called.Unknown)
        .anyMatch(name -> name.span().start() >= start && name.span().end() <= reference.start());
  }

  /// Whether it is between brackets or after "zie": an aside by the writer.
  boolean isAside() {
    String before = text.substring(Math.max(0, reference.start() - 12), reference.start());
    return before.matches("(?s).*(?:\\((?:zie )?(?:ook )?|[Zz]ie (?:ook )?)$");
  }

  /// Whether it can be a page reference rather than the page number in a footer.
  boolean pointsAtPage() {
    String before = text.substring(Math.max(0, reference.start() - 6), reference.start());
    String after = text.substring(reference.end(), Math.min(text.length(), reference.end() + 8));
    return before.matches("(?s).*(?:op |zie |[Zz]ie |\\(|, |en |ens )$")
        && !after.matches("(?s)\\s+van\\s+\\d.*");
  }

  private int start() {
    Matcher end = END.matcher(text).region(0, reference.start());
    int start = 0;
    while (end.find()) {
      start = end.end();
    }
    return start;
  }
}
