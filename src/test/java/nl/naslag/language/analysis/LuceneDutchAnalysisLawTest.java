package nl.naslag.language.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import nl.naslag.Seeds;
import nl.naslag.language.Dutch;
import nl.naslag.language.Terms;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;

class LuceneDutchAnalysisLawTest {
  private static final List<String> PIECES =
      List.of(
          "netcongestie",
          "energie-infrastructuur",
          " ",
          "\n",
          "-",
          "~",
          "+",
          "é",
          "e\u0301",
          "😀",
          "👩‍🌾",
          "\ud800",
          "\udc00",
          "\u0000",
          "\u00ad",
          "\u200b",
          "ﬁ",
          "ß",
          "İ",
          "中文",
          "ؤ",
          "2.700",
          "t/m",
          "'s",
          "zo’n",
          "_",
          "A",
          "Ǆ",
          "\uFEFF",
          "stikstofuitstoot",
          "x".repeat(300));

  @Seeds(20251123)
  void anyTextCanBeIndexedWithOffsets(long seed) throws IOException {
    Random random = new Random(seed);
    for (Analyzer analyzer : analyzers()) {
      try (IndexWriter writer =
          new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(analyzer))) {
        for (int round = 0; round < 300; round++) {
          writer.addDocument(document(randomText(random, 60)));
        }
        writer.addDocument(document("woning".repeat(17_000)));
        writer.addDocument(document("é".repeat(100_000)));
        writer.addDocument(document("a-".repeat(50_000)));
        assertThat(writer.getDocStats().numDocs).isEqualTo(303);
      }
    }
  }

  @Seeds(20251123)
  void offsetsLieWithinTheTextAndNeverGoBack(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      String text = randomText(random, 60);
      for (Analyzer analyzer : analyzers()) {
        int last = 0;
        for (Terms term : Terms.of(analyzer, text)) {
          assertThat(term.start()).as(text).isBetween(last, term.end());
          assertThat(term.end()).isLessThanOrEqualTo(text.length());
          assertThat(term.text()).isNotEmpty();
          last = term.start();
        }
      }
    }
  }

  private static List<Analyzer> analyzers() {
    return List.of(Dutch.ANALYSIS.exact(), Dutch.ANALYSIS.lemma(), Dutch.ANALYSIS.parts());
  }

  private static String randomText(Random random, int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  private static Document document(String text) {
    FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    Document document = new Document();
    document.add(new Field("f", text, type));
    return document;
  }
}
