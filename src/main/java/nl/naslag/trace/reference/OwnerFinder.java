package nl.naslag.trace.reference;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naslag.document.Span;
import nl.naslag.trace.NamedDocument;
import nl.naslag.trace.reference.Owner.Called;
import nl.naslag.trace.reference.Owner.NameFound;

/// Determines the owner of a part from the words directly before and after the number.
final class OwnerFinder {
  // "eerste lid, onderdeel k, onder 6°," between an article and its law.
  private static final String WITHIN =
      "(?:[,\\s]*+(?:(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende)"
          + "\\s(?:en\\s\\p{L}{5,8}\\s)?(?:lid|volzin|zin|gedachtestreepje)"
          + "|(?:en\\s)?lid\\s\\d+|(?:aanhef en\\s)?(?:onder|onderdeel|onderdelen|sub)\\s[\\p{L}\\d]{1,4}[°º˚]?))*+";
  private static final String OF =
      "[,\\s]*+(?:(?:van|uit|bij|in|der)\\b\\)?)?\\s*+(?:de\\s|het\\s|haar\\s|hun\\s|ons\\s|onze\\s)?"
          + "(?:Boek\\s\\d+\\svan\\shet\\s)?";
  private static final Pattern AFTER = Pattern.compile(WITHIN + OF);
  private static final Pattern BEFORE =
      Pattern.compile("(?:\\s\\(\\p{Lu}{2,8}\\))?(?:\\s*[,(]\\s*|\\s)(?:in\\s)?");
  private static final Pattern THIS =
      Pattern.compile(WITHIN + "[,\\s]*+(?:van|uit|in|bij)\\s(?:dit|deze)\\s.*", Pattern.DOTALL);
  private static final Pattern OTHER =
      Pattern.compile(
          WITHIN + "[,\\s]*+(?:van|uit|bij)\\s(?:de|het|haar|hun|zijn|een|die|dat)\\s.*",
          Pattern.DOTALL);
  private static final Pattern SHORT =
      Pattern.compile(
          WITHIN
              + "(?:[,\\s]*+(?:van|uit))?\\s*+(?:de|het)?\\s*+(?<name>\\p{Lu}[\\p{L}]{1,11})\\b.*",
          Pattern.DOTALL);
  // In characters; related words appear close together.
  private static final int NEAR = 120;

  private final String text;
  private final List<NameFound> names;
  private final Map<String, NamedDocument> shortened;

  /// Finds owners among the names in a text.
  ///
  /// @param shortened names that the document introduces: "Woo" for the Wet open overheid
  OwnerFinder(String text, List<NameFound> names, Map<String, NamedDocument> shortened) {
    this.text = text;
    this.names = names;
    this.shortened = shortened;
  }

  Owner ownerOf(Span list) {
    Optional<NameFound> beside =
        names.stream().filter(name -> isAfter(list, name) || isBefore(list, name)).findFirst();
    if (beside.isPresent()) {
      return new Owner.Beside(beside.get());
    }
    String after = text.substring(list.end(), Math.min(text.length(), list.end() + NEAR));
    Optional<Owner> abbreviated = abbreviated(list, after);
    if (abbreviated.isPresent()) {
      return abbreviated.get();
    }
    if (THIS.matcher(after).matches()) {
      return new Owner.This();
    }
    return OTHER.matcher(after).matches() ? new Owner.Other() : new Owner.Unsaid();
  }

  private Optional<Owner> abbreviated(Span list, String after) {
    Matcher found = SHORT.matcher(after);
    if (!found.matches()) {
      return Optional.empty();
    }
    Span span = new Span(found.start("name"), found.end("name")).shift(list.end());
    return Optional.ofNullable(shortened.get(found.group("name")))
        .map(named -> new Owner.Beside(new NameFound(span, new Called.Unknown(named))));
  }

  private boolean isAfter(Span list, NameFound name) {
    return isNear(list.end(), name.span().start())
        && AFTER.matcher(text.substring(list.end(), name.span().start())).matches();
  }

  private boolean isBefore(Span list, NameFound name) {
    return isNear(name.span().end(), list.start())
        && BEFORE.matcher(text.substring(name.span().end(), list.start())).matches();
  }

  private static boolean isNear(int from, int to) {
    return from <= to && to - from <= NEAR;
  }
}
