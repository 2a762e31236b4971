package nl.naslag.structure.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.naslag.document.Passage;
import nl.naslag.document.PassageId;
import nl.naslag.document.Placement;
import nl.naslag.document.Repairs;
import nl.naslag.document.Section;
import nl.naslag.document.SectionKind;
import nl.naslag.document.Span;
import nl.naslag.document.TimeLimit;
import nl.naslag.document.file.Extracted;
import nl.naslag.document.file.Page;
import nl.naslag.language.SentenceSplitter;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.block.BlockKind;
import nl.naslag.structure.block.Line;
import nl.naslag.structure.block.LineMarker;
import nl.naslag.structure.outline.SectionDraft;
import org.jspecify.annotations.Nullable;

/// Writes sections and passages into one text, to which every span refers. Headings and passages
/// are separated by one line end. For one document and one thread.
public final class DocumentWriter {
  private final StringBuilder text = new StringBuilder();
  private final List<Placement> placements = new ArrayList<>();
  private final List<Passage> passages = new ArrayList<>();
  private final List<Repairs.Repair> repairs = new ArrayList<>();
  private final Extracted extracted;
  private final String title;
  private final WordRepair repair;
  private final PassageSplit split;
  private final PassageIds ids;
  private final Map<Integer, @Nullable String> pageLabels = new HashMap<>();

  public DocumentWriter(
      Extracted extracted, String title, WordRepair repair, SentenceSplitter sentences) {
    this.extracted = extracted;
    this.title = title;
    this.repair = repair;
    this.split = new PassageSplit(sentences);
    this.ids = new PassageIds(extracted.source().documentId());
    extracted.pages().forEach(page -> pageLabels.putIfAbsent(page.number(), page.label()));
  }

  /// Everything written so far; spans count its characters.
  public String text() {
    return text.toString();
  }

  /// Where words are printed on the page, in text order; none for files without pages.
  public List<Placement> placements() {
    return placements;
  }

  /// Where the text differs from what is printed.
  public Repairs repairs() {
    return new Repairs(repairs);
  }

  /// The pages of the file, each with the number of words repaired on it.
  public List<Page> pages() {
    return RepairedPages.repaired(extracted.pages(), placements, repairs);
  }

  /// In reading order, the same as their `order`.
  public List<Passage> passages() {
    return passages;
  }

  /// Call once. Text above the first heading becomes passages without a section.
  public List<Section> sections(SectionDraft root) {
    HeadingsAbove none = new HeadingsAbove(List.of(), title);
    passages(root, none);
    return root.children().stream().map(child -> section(child, none)).toList();
  }

  /// The span of a section runs from its heading to the end of its last subsection.
  private Section section(SectionDraft draft, HeadingsAbove above) {
    Block block = draft.heading().orElseThrow().block();
    Repaired words = repaired(block);
    draft.repair(words.text());
    Span heading = append(words);
    HeadingsAbove headings = above.below(draft);
    List<PassageId> own = passages(draft, headings);
    List<Section> children =
        draft.children().stream().map(child -> section(child, headings)).toList();
    return draft.finish(heading, new Span(heading.start(), text.length()), children, own);
  }

  /// A number that was read as a bullet ("3.") is put back before its title.
  private Repaired repaired(Block heading) {
    Line first = heading.first();
    String marked = (heading.marker() + " " + first.text()).strip();
    List<Line> lines = new ArrayList<>(heading.lines());
    lines.set(0, first.withText(marked));
    return repair.repair(lines);
  }

  private List<PassageId> passages(SectionDraft draft, HeadingsAbove headings) {
    int from = passages.size();
    for (List<Block> group : PassageGroups.groups(draft)) {
      passage(group, draft, headings);
    }
    return passages.subList(from, passages.size()).stream().map(Passage::id).toList();
  }

  /// One group is one passage, unless it is too long; then each part is a separate passage.
  private void passage(List<Block> group, SectionDraft draft, HeadingsAbove headings) {
    TimeLimit.check();
    Repaired whole = PassageText.repaired(group, repair);
    Span all = append(whole);
    for (Span part : split.parts(whole.text())) {
      add(part.shift(all.start()), group.getFirst(), draft, headings);
    }
  }

  private void add(Span span, Block block, SectionDraft draft, HeadingsAbove headings) {
    String words = span.in(text);
    int page = pageAt(span.start(), block);
    passages.add(
        new Passage(
            ids.next(draft.id(), words),
            extracted.source().documentId(),
            PassageKinds.kind(block, draft),
            headings.labels(),
            headings.chapter(),
            number(block, draft),
            passages.size(),
            span,
            words,
            page,
            label(page),
            turns(span, page)));
  }

  /// Where the words of a span go on to another page. Words without a box, such as those between
  /// two lines, stay on the page of the words before them.
  private List<Passage.PageTurn> turns(Span span, int page) {
    List<Passage.PageTurn> turns = new ArrayList<>();
    int here = page;
    for (Placement placement : placements.subList(placedAfter(span.start()), placements.size())) {
      if (placement.span().start() >= span.end()) {
        break;
      }
      if (placement.page() != here) {
        here = placement.page();
        int at = Math.max(0, placement.span().start() - span.start());
        turns.add(new Passage.PageTurn(at, here, label(here)));
      }
    }
    return turns;
  }

  /// A decision has the number of its item; its points have theirs in the text.
  private static @Nullable String number(Block block, SectionDraft draft) {
    return block.is(BlockKind.DECISION)
        ? draft.number()
        : LineMarker.number(block.marker()).orElse(null);
  }

  private Span append(Repaired repaired) {
    if (!text.isEmpty()) {
      text.append('\n');
    }
    int start = text.length();
    text.append(repaired.text());
    repaired.repairs().forEach(repair -> repairs.add(repair.shift(start)));
    for (Repaired.Spot spot : repaired.spots()) {
      if (spot.box() != null && spot.span().length() > 0) {
        placements.add(new Placement(spot.span().shift(start), spot.page(), spot.box()));
      }
    }
    return new Span(start, text.length());
  }

  /// When its block was split, a passage may start on another page; the placement shows which.
  private int pageAt(int position, Block block) {
    int at = placedAfter(position);
    boolean placed = at < placements.size() && placements.get(at).span().start() <= position;
    return placed ? placements.get(at).page() : block.first().page();
  }

  /// The first placement that ends after a position. Halving, because a block can be cut into
  /// thousands of passages and each would go through the placements of all.
  private int placedAfter(int position) {
    int from = 0;
    int to = placements.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (placements.get(middle).span().end() > position) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  }

  /// The page number as printed, which may differ from the position of the page.
  private @Nullable String label(int number) {
    return pageLabels.get(number);
  }

  /// The headings above a passage.
  ///
  /// @param labels from the outermost heading inwards
  /// @param chapter the label of the nearest hoofdstuk, else of the outermost heading
  private record HeadingsAbove(List<String> labels, String chapter) {
    HeadingsAbove below(SectionDraft draft) {
      Section section = draft.finish(new Span(0, 0), new Span(0, 0), List.of(), List.of());
      List<String> more = new ArrayList<>(labels);
      more.add(section.label());
      boolean names = labels.isEmpty() || section.kind() == SectionKind.HOOFDSTUK;
      return new HeadingsAbove(List.copyOf(more), names ? section.label() : chapter);
    }
  }
}
