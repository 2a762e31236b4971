package nl.naslag.extraction.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.naslag.document.file.Bookmark;
import nl.naslag.document.file.DocumentProperties;
import nl.naslag.document.file.Extracted;
import nl.naslag.document.file.Extraction;
import nl.naslag.document.file.Fragment;
import nl.naslag.document.file.NoText;
import nl.naslag.document.file.Page;
import nl.naslag.document.file.PageContent;
import nl.naslag.document.file.Reason;
import nl.naslag.document.file.Source;
import nl.naslag.document.file.Unreadable;

/// What has been read of one file so far; kept when the reading ends early.
///
/// One thread reads one file, so nothing here is guarded.
public final class FoundText {
  private final Budget budget;
  private final int depth;
  private final List<Fragment> fragments = new ArrayList<>();
  private final List<Fragment> embeddedFragments = new ArrayList<>();
  private final List<Page> pages = new ArrayList<>();
  private final List<Bookmark> bookmarks = new ArrayList<>();
  private final Set<Reason> missing = EnumSet.noneOf(Reason.class);
  private DocumentProperties properties;
  private boolean text;
  private boolean pictures;

  public FoundText(Budget budget, int depth, String mediaType) {
    this.budget = budget;
    this.depth = depth;
    this.properties = DocumentProperties.of(mediaType);
  }

  /// The reading of a file inside this one; it draws on the same budget.
  public FoundText within(String mediaType) {
    return new FoundText(budget, depth + 1, mediaType);
  }

  public Budget budget() {
    return budget;
  }

  /// How many files this one lies in.
  public int depth() {
    return depth;
  }

  public String mediaType() {
    return properties.mediaType();
  }

  /// Counts against the budget, empty fragments too; stops the reading when it is used up.
  public void add(Fragment fragment) {
    budget.takeFragment(fragment.text().length());
    fragments.add(fragment);
    text |= !fragment.blank();
  }

  /// Puts lines above all that was read; they count against the budget too.
  public void addAbove(List<Fragment> above) {
    above.forEach(fragment -> budget.takeFragment(fragment.text().length()));
    fragments.addAll(0, above);
  }

  /// What the file says it is called; empty without a title.
  public String title() {
    return properties.title() == null ? "" : properties.title();
  }

  public void add(Page page) {
    pages.add(page);
    pictures |= page.content() == PageContent.ALLEEN_BEELD;
  }

  public void add(Bookmark bookmark) {
    budget.takeFragment(bookmark.title().length());
    bookmarks.add(bookmark);
  }

  /// The file holds a picture that stands on its own, such as a scan.
  public void addPicture() {
    pictures = true;
  }

  /// Notes that something could not be read; the rest goes on.
  public void miss(Reason reason) {
    missing.add(reason);
  }

  /// What the file says about itself, in place of the media type alone.
  public void describe(DocumentProperties described) {
    properties = described;
  }

  /// Takes in what a file inside this one gave; its pages are not pages of this file.
  public void absorb(FoundText inner) {
    inner.allFragments().map(FoundText::withoutPage).forEach(embeddedFragments::add);
    text |= inner.text;
    pictures |= inner.pictures;
    missing.addAll(inner.missing);
    if (inner.text && inner.imagePages()) {
      missing.add(Reason.PAGES_WITHOUT_TEXT);
    }
  }

  /// All that was read, as running text.
  public String text() {
    return allFragments().map(Fragment::text).collect(Collectors.joining(" ")).strip();
  }

  /// Whether anything but white was read, files inside included.
  public boolean hasText() {
    return text;
  }

  /// Text always wins: a file of which anything could be read is [Extracted], with what is missing.
  public Extraction result(Source source) {
    if (text) {
      return extracted(source);
    }
    if (!missing.isEmpty()) {
      return new Unreadable(source, mediaType(), missing.iterator().next());
    }
    return new NoText(source, mediaType(), pages, pictures ? Reason.IMAGE_ONLY : Reason.NO_TEXT);
  }

  private Extracted extracted(Source source) {
    if (imagePages()) {
      missing.add(Reason.PAGES_WITHOUT_TEXT);
    }
    List<Fragment> all = allFragments().toList();
    DocumentProperties described =
        TextLanguage.of(all).map(properties::withLanguage).orElse(properties);
    return new Extracted(source, described, pages, all, bookmarks, List.copyOf(missing));
  }

  private boolean imagePages() {
    return pages.stream().anyMatch(page -> page.content() == PageContent.ALLEEN_BEELD);
  }

  private Stream<Fragment> allFragments() {
    return Stream.concat(fragments.stream(), embeddedFragments.stream());
  }

  private static Fragment withoutPage(Fragment fragment) {
    return new Fragment(
        fragment.kind(),
        fragment.level(),
        fragment.marker(),
        fragment.text(),
        0,
        null,
        fragment.typeface());
  }
}
