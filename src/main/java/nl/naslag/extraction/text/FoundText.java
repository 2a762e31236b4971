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
import nl.naslag.extraction.tongue.TextLanguage;

/// What has been read of one file so far; kept when reading ends early.
///
/// Not thread-safe: one thread reads one file.
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

  /// The reading of a file embedded in this one; it draws on the same budget.
  public FoundText within(String mediaType) {
    return new FoundText(budget, depth + 1, mediaType);
  }

  public Budget budget() {
    return budget;
  }

  /// How many files this one is nested in.
  public int depth() {
    return depth;
  }

  public String mediaType() {
    return properties.mediaType();
  }

  /// Counts against the budget, including empty fragments; stops the reading when it is used up.
  public void add(Fragment fragment) {
    for (Fragment part : LongText.parts(fragment)) {
      budget.takeFragment(part.text().length());
      fragments.add(part);
      text |= !part.blank();
    }
  }

  /// Inserts lines above everything read so far; they count against the budget too.
  public void addAbove(List<Fragment> above) {
    List<Fragment> parts = above.stream().flatMap(part -> LongText.parts(part).stream()).toList();
    parts.forEach(fragment -> budget.takeFragment(fragment.text().length()));
    fragments.addAll(0, parts);
  }

  /// The title according to the file; empty without one.
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

  /// Records that the file contains a stand-alone image, such as a scan.
  public void addPicture() {
    pictures = true;
  }

  /// Records that something could not be read; reading continues.
  public void miss(Reason reason) {
    missing.add(reason);
  }

  /// Sets the properties of the file, replacing the media type alone.
  public void describe(DocumentProperties described) {
    properties = described;
  }

  /// Adds the text of an embedded file; its pages are not pages of this file.
  public void absorb(FoundText inner) {
    inner.allFragments().map(FoundText::withoutPage).forEach(embeddedFragments::add);
    text |= inner.text;
    pictures |= inner.pictures;
    missing.addAll(inner.missing);
    if (inner.text && inner.imagePages()) {
      missing.add(Reason.PAGES_WITHOUT_TEXT);
    }
  }

  /// Everything read, as running text.
  public String text() {
    return allFragments().map(Fragment::text).collect(Collectors.joining(" ")).strip();
  }

  /// Whether anything but white space was read, including embedded files.
  public boolean hasText() {
    return text;
  }

  /// Text always wins: a file with any readable text is [Extracted], with a list of what is
  /// missing.
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
    DocumentProperties described = properties.withLanguage(TextLanguage.of(all).orElse(null));
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
