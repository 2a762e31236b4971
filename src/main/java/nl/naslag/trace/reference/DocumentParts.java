package nl.naslag.trace.reference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.naslag.document.Passage;
import nl.naslag.document.PassageKind;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.Section;
import nl.naslag.document.SectionKind;
import nl.naslag.document.file.DocumentId;
import nl.naslag.document.file.Page;
import nl.naslag.trace.Part;
import nl.naslag.trace.ReferenceTarget;
import nl.naslag.trace.ReferenceTarget.InPassage;
import nl.naslag.trace.ReferenceTarget.InSection;
import nl.naslag.trace.ReferenceTarget.OnPage;

/// The numbered parts of a document, used to resolve references by number.
final class DocumentParts {
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i:(?<word>hoofdstuk|paragraaf|perspectief|bijlage|artikel))\\s+"
              + "(?<number>\\d{1,4}(?:[.:]\\d{1,4}){0,5}[a-z]?|[IVXL]{1,6}|[A-H])(?![\\p{L}\\d]).*",
          Pattern.DOTALL);
  // In characters; the first words identify a passage.
  private static final int LABEL = 80;

  private final Map<Part.Kind, Map<String, List<ReferenceTarget>>> parts =
      new EnumMap<>(Part.Kind.class);
  private final DocumentId id;

  private DocumentParts(DocumentId id) {
    this.id = id;
  }

  static DocumentParts of(PolicyDocument document) {
    DocumentParts parts = new DocumentParts(document.id());
    document.sections().forEach(section -> parts.add(section, section.title()));
    document.passages().forEach(parts::add);
    document.pages().forEach(parts::add);
    return parts;
  }

  /// The parts of a document without text.
  static DocumentParts none(DocumentId id) {
    return new DocumentParts(id);
  }

  /// The places with a number; more than one makes the reference ambiguous.
  List<ReferenceTarget> targets(Part part) {
    List<ReferenceTarget> places = targets(part.kind(), part);
    // A short document numbers its headings without having chapters.
    return places.isEmpty() && part.kind() == Part.Kind.HOOFDSTUK
        ? targets(Part.Kind.PARAGRAAF, part)
        : places;
  }

  private List<ReferenceTarget> targets(Part.Kind kind, Part part) {
    return parts.getOrDefault(kind, Map.of()).getOrDefault(part.key(), List.of());
  }

  // Explanatory notes repeat the articles' headings but are not the articles.
  private void add(Section section, String above) {
    String number = section.number();
    InSection target = new InSection(id, section.id(), section.label());
    if (number != null) {
      put(new Part(Part.Kind.PARAGRAAF, bare(number)), target);
      if (!bare(number).contains(".") && section.kind() == SectionKind.HOOFDSTUK) {
        put(new Part(Part.Kind.HOOFDSTUK, bare(number)), target);
      }
    }
    Matcher named = NAMED.matcher(section.title());
    if (named.matches()) {
      Part.Kind kind = Part.Kind.of(named.group("word"));
      if (kind != Part.Kind.ARTIKEL || !above.toLowerCase(Locale.ROOT).contains("toelichting")) {
        put(new Part(kind, named.group("number")), target);
      }
    }
    String names = above + " " + section.title();
    section.children().forEach(child -> add(child, names));
  }

  private void add(Passage passage) {
    String number = passage.number();
    boolean point =
        passage.kind() == PassageKind.AGENDAPUNT || passage.kind() == PassageKind.BESLUIT;
    if (number != null && point) {
      put(new Part(Part.Kind.AGENDAPUNT, bare(number)), target(passage));
    }
    Matcher named = NAMED.matcher(start(passage));
    if (named.matches() && named.group("word").startsWith("B")) {
      put(new Part(Part.Kind.BIJLAGE, named.group("number")), target(passage));
    }
  }

  private void add(Page page) {
    String label = page.label();
    if (label != null) {
      put(new Part(Part.Kind.PAGINA, label), new OnPage(id, page.number(), label));
    }
  }

  private InPassage target(Passage passage) {
    return new InPassage(id, passage.id(), start(passage));
  }

  private static String start(Passage passage) {
    return passage.text().substring(0, Math.min(LABEL, passage.text().length()));
  }

  private void put(Part part, ReferenceTarget target) {
    List<ReferenceTarget> places =
        parts
            .computeIfAbsent(part.kind(), unused -> new HashMap<>())
            .computeIfAbsent(part.key(), unused -> new ArrayList<>());
    if (!places.contains(target)) {
      places.add(target);
    }
  }

  private static String bare(String number) {
    return number.endsWith(".") ? number.substring(0, number.length() - 1) : number;
  }
}
