package nl.naslag.structure.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.naslag.document.PassageId;
import nl.naslag.document.Section;
import nl.naslag.document.SectionKind;
import nl.naslag.document.Span;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.block.BlockKind;
import nl.naslag.structure.block.HeadingForm;
import org.jspecify.annotations.Nullable;

/// A section while the document is being built: its heading, its own blocks, its children.
public final class SectionDraft {
  private final @Nullable SectionDraft parent;
  private @Nullable LevelledHeading heading;
  private final List<Block> blocks = new ArrayList<>();
  private final List<SectionDraft> children = new ArrayList<>();
  private final String id;
  private final int depth;

  private SectionDraft(
      @Nullable SectionDraft parent, @Nullable LevelledHeading heading, String id) {
    this.parent = parent;
    this.heading = heading;
    this.id = id;
    this.depth = parent == null ? 0 : parent.depth + 1;
  }

  /// The whole document: the text before the first heading is its own.
  static SectionDraft root() {
    return new SectionDraft(null, null, "0");
  }

  /// Opens a section below this one. Its id is the path to it: "2-1-3".
  SectionDraft open(LevelledHeading child) {
    String ordinal = String.valueOf(children.size() + 1);
    String path = parent == null ? ordinal : id + "-" + ordinal;
    SectionDraft section = new SectionDraft(this, child, path);
    children.add(section);
    return section;
  }

  void add(Block block) {
    blocks.add(block);
  }

  public String id() {
    return id;
  }

  public List<Block> blocks() {
    return blocks;
  }

  public List<SectionDraft> children() {
    return children;
  }

  public Optional<LevelledHeading> heading() {
    return Optional.ofNullable(heading);
  }

  public Optional<SectionDraft> parent() {
    return Optional.ofNullable(parent);
  }

  /// The level assigned to its heading, from 1; 0 for the root. It may skip a level; the section
  /// itself never does.
  int level() {
    return heading == null ? 0 : heading.level();
  }

  /// As printed before its heading, else before the nearest heading above that has one.
  @Nullable
  public String number() {
    if (heading != null && heading.form().numbered()) {
      return heading.form().number();
    }
    return parent == null ? null : parent.number();
  }

  public boolean is(SectionKind kind) {
    return heading != null && heading.kind() == kind;
  }

  /// The nearest section of one of these kinds, from this one outwards.
  public Optional<SectionKind> within(List<SectionKind> kinds) {
    if (heading != null && kinds.contains(heading.kind())) {
      return Optional.of(heading.kind());
    }
    return parent == null ? Optional.empty() : parent.within(kinds);
  }

  /// Whether this section or one below it contains a bullet.
  public boolean holdsBullets() {
    return blocks.stream().anyMatch(block -> block.is(BlockKind.BULLET))
        || children.stream().anyMatch(SectionDraft::holdsBullets);
  }

  /// Adopts the words of its heading once broken words are repaired.
  public void repair(String words) {
    LevelledHeading own = heading().orElseThrow();
    if (!own.form().title().isEmpty()) {
      heading = own.withForm(own.form().repaired(words));
    }
  }

  /// The section with its spans, which are known only once its text has been written.
  public Section finish(
      Span headingSpan, Span span, List<Section> below, List<PassageId> passages) {
    LevelledHeading own = heading().orElseThrow();
    HeadingForm form = own.form();
    return new Section(
        id,
        own.kind(),
        depth,
        form.number(),
        form.title(),
        headingSpan,
        span,
        own.block().first().page(),
        below,
        passages);
  }
}
