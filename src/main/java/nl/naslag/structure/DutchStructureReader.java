package nl.naslag.structure;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.Section;
import nl.naslag.document.TimeLimit;
import nl.naslag.document.file.DocumentProperties;
import nl.naslag.document.file.Extracted;
import nl.naslag.document.file.FragmentKind;
import nl.naslag.document.file.Reason;
import nl.naslag.language.CorpusWords;
import nl.naslag.language.Lexicon;
import nl.naslag.language.SentenceSplitter;
import nl.naslag.structure.block.Block;
import nl.naslag.structure.block.LineWidth;
import nl.naslag.structure.decision.DecisionList;
import nl.naslag.structure.decision.Decisions;
import nl.naslag.structure.facts.DocumentFacts;
import nl.naslag.structure.heading.ContentsTable;
import nl.naslag.structure.heading.HeadingFinder;
import nl.naslag.structure.heading.ListedHeadings;
import nl.naslag.structure.list.BulletDepths;
import nl.naslag.structure.outline.SectionOutline;
import nl.naslag.structure.paragraph.Continuations;
import nl.naslag.structure.paragraph.Footnotes;
import nl.naslag.structure.paragraph.FragmentBlocks;
import nl.naslag.structure.paragraph.PlainBlocks;
import nl.naslag.structure.paragraph.SentenceBreaks;
import nl.naslag.structure.writing.DocumentWords;
import nl.naslag.structure.writing.DocumentWriter;
import nl.naslag.structure.writing.DoubleEncoding;
import nl.naslag.structure.writing.LineEnds;
import nl.naslag.structure.writing.WordRepair;
import org.springframework.stereotype.Component;

/// Reads Dutch policy documents, with the steps in the order of this class. Keeps no state between
/// documents, so threads may share it.
@Component
final class DutchStructureReader implements StructureReader {
  private final Lexicon lexicon;
  private final SentenceSplitter sentences;
  private final CorpusWords corpus;
  private final Duration mostTime;

  DutchStructureReader(
      Lexicon lexicon, SentenceSplitter sentences, CorpusWords corpus, StructureSettings settings) {
    this.lexicon = lexicon;
    this.sentences = sentences;
    this.corpus = corpus;
    this.mostTime = settings.mostTime();
  }

  /// A document beyond the limit has passages only.
  @Override
  public PolicyDocument read(Extracted read) {
    DoubleEncoding encoding = DoubleEncoding.of(read);
    Extracted extracted = encoding.extracted();
    try {
      return TimeLimit.within(mostTime, () -> structured(extracted, encoding));
    } catch (TimeLimit.Exceeded e) {
      List<Block> plain = PlainBlocks.blocks(extracted.fragments());
      ListedHeadings none = new ListedHeadings(List.of(), List.of());
      return written(extracted, plain, none, encoding).without(Reason.NOT_STRUCTURED);
    }
  }

  private PolicyDocument structured(Extracted extracted, DoubleEncoding encoding) {
    List<Block> raw = DecisionList.parted(FragmentBlocks.blocks(extracted.fragments()));
    ContentsTable contents = ContentsTable.of(raw);
    ListedHeadings listed = new ListedHeadings(contents.entries(), extracted.bookmarks());
    boolean physical = physical(extracted);
    List<Block> blocks = blocks(contents.text(), listed, physical, widthOf(raw));
    return written(extracted, blocks, listed, encoding);
  }

  private PolicyDocument written(
      Extracted extracted, List<Block> blocks, ListedHeadings listed, DoubleEncoding encoding) {
    DocumentProperties properties = DocumentFacts.properties(extracted, blocks);
    WordRepair repair = new WordRepair(new LineEnds(lexicon, new DocumentWords(blocks), corpus));
    String title = Objects.requireNonNullElse(properties.title(), "");
    DocumentWriter writer = new DocumentWriter(extracted, title, repair, sentences);
    List<Section> sections = writer.sections(SectionOutline.outline(blocks, listed, title));
    return new PolicyDocument(
        extracted.source(),
        properties,
        writer.text(),
        writer.pages(),
        writer.placements(),
        sections,
        writer.passages(),
        extracted.missing(),
        encoding.noted(writer.text(), writer.repairs()));
  }

  // Contents tables and notes come before headings, because their lines look like headings.
  private static List<Block> blocks(
      List<Block> text, ListedHeadings listed, boolean physical, LineWidth width) {
    List<Block> whole = Continuations.hyphened(Footnotes.mark(text));
    List<Block> marked = HeadingFinder.mark(whole, width, listed);
    List<Block> deep =
        BulletDepths.set(physical ? whole(marked, width) : Continuations.mend(marked));
    return DecisionList.is(text) ? Decisions.mark(deep) : deep;
  }

  private static LineWidth widthOf(List<Block> blocks) {
    return LineWidth.of(blocks.stream().flatMap(block -> block.lines().stream()).toList());
  }

  /// Only physical lines break sentences; an office file supplies whole paragraphs.
  private static boolean physical(Extracted extracted) {
    return extracted.fragments().stream().anyMatch(f -> f.kind() == FragmentKind.LINE);
  }

  private static List<Block> whole(List<Block> blocks, LineWidth width) {
    return new SentenceBreaks(width).part(Continuations.join(blocks, width));
  }
}
