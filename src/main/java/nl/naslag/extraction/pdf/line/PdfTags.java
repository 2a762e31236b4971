package nl.naslag.extraction.pdf.line;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/// The headings and notes in the structure tree of a tagged PDF, by page and by the number that the
/// page's content assigns to each stretch of text.
///
/// Only these are kept. Other classes judge whether text tagged as a heading looks like one: a
/// budget tags its table of contents that way (begroting Wassenaar 2024, p. 3).
public final class PdfTags {
  // Elements and their nesting; a file with more is hostile or broken.
  private static final int MOST = 400_000;
  private static final int DEEPEST = 60;
  private static final Pattern HEADING = Pattern.compile("H([1-6]?)");
  private static final Set<String> NOTES = Set.of("Note", "FENote");

  private static final COSName CONTENT_NUMBER = COSName.getPDFName("MCID");
  private static final COSName PAGE = COSName.getPDFName("Pg");
  private static final COSName STREAM = COSName.getPDFName("Stm");

  private final Map<COSBase, Map<Integer, PdfTag>> pages = new IdentityHashMap<>();
  private final Map<String, String> roles = new HashMap<>();
  private final Set<COSBase> seen = new HashSet<>();
  private int elements;

  private PdfTags() {}

  /// Empty for a file without a valid structure tree: then only the print is used.
  public static PdfTags of(PDDocument document) {
    PdfTags tags = new PdfTags();
    try {
      COSDictionary root =
          dictionary(
              document.getDocumentCatalog().getCOSObject().getItem(COSName.STRUCT_TREE_ROOT));
      if (root != null) {
        tags.readRoles(dictionary(root.getItem(COSName.ROLE_MAP)));
        tags.read(root.getItem(COSName.K), null, PdfTag.NONE, 0);
      }
    } catch (RuntimeException e) {
      tags.pages.clear();
    }
    return tags;
  }

  /// The tag of one stretch of text.
  ///
  /// @param number of the stretch within its page
  PdfTag tag(PDPage page, int number) {
    return pages.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(number, PdfTag.NONE);
  }

  private void readRoles(@Nullable COSDictionary map) {
    if (map != null) {
      map.keySet().forEach(key -> roles.put(key.getName(), map.getNameAsString(key, "")));
    }
  }

  /// Reads an element, a content number, or a list of these.
  private void read(@Nullable COSBase base, @Nullable COSBase page, PdfTag tag, int depth) {
    COSBase node = base instanceof COSObject object ? object.getObject() : base;
    if (node == null || depth > DEEPEST || ++elements > MOST) {
      return;
    }
    switch (node) {
      case COSInteger number -> note(page, number.intValue(), tag);
      case COSArray list -> list.forEach(child -> read(child, page, tag, depth + 1));
      case COSDictionary element -> readElement(element, page, tag, depth);
      default -> {}
    }
  }

  private void readElement(COSDictionary element, @Nullable COSBase above, PdfTag tag, int depth) {
    COSDictionary own = dictionary(element.getItem(PAGE));
    COSBase page = own == null ? above : own;
    if (element.containsKey(CONTENT_NUMBER)) {
      // Content of a form is numbered separately from that of the page.
      if (!element.containsKey(STREAM)) {
        note(page, element.getInt(CONTENT_NUMBER), tag);
      }
    } else if (seen.add(element)) {
      read(element.getItem(COSName.K), page, tagOf(element, tag), depth + 1);
    }
  }

  private PdfTag tagOf(COSDictionary element, PdfTag above) {
    String role = element.getNameAsString(COSName.S, "");
    for (int step = 0; step < 4 && roles.containsKey(role); step++) {
      role = roles.getOrDefault(role, role);
    }
    Matcher heading = HEADING.matcher(role);
    if (heading.matches()) {
      int level = heading.group(1).isEmpty() ? 1 : Integer.parseInt(heading.group(1));
      return new PdfTag(PdfTag.Kind.HEADING, level, elements);
    }
    return NOTES.contains(role) ? new PdfTag(PdfTag.Kind.NOTE, 0, elements) : above;
  }

  private void note(@Nullable COSBase page, int number, PdfTag tag) {
    if (page != null && tag != PdfTag.NONE) {
      pages.computeIfAbsent(page, p -> new HashMap<>()).put(number, tag);
    }
  }

  private static @Nullable COSDictionary dictionary(@Nullable COSBase base) {
    COSBase node = base instanceof COSObject object ? object.getObject() : base;
    return node instanceof COSDictionary dictionary ? dictionary : null;
  }
}
