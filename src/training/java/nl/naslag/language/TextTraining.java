package nl.naslag.language;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.naslag.language.TreebankFile.Row;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.SentenceSample;
import opennlp.tools.tokenize.TokenSample;
import opennlp.tools.tokenize.TokenizerFactory;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;

/// Trains what cuts a text: sentences and words.
///
/// Without a list of abbreviations in the model files: OpenNLP would write it as XML, which the XML
/// parser that comes with the ODF writer cannot read back.
final class TextTraining {
  private static final char[] STOPS = {'.', '!', '?', '…'};
  private static final Pattern FINISHED = Pattern.compile(".*[.!?…][\"'”’)]*");
  // The file has its sentences in no order; so many together make a text with stops in its midst.
  private static final int TOGETHER = 10;

  private TextTraining() {}

  /// Only sentences that end with a stop: in documents a heading is a block of its own.
  static SentenceModel sentences(List<List<Row>> treebank) throws IOException {
    List<SentenceSample> samples = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    for (List<Row> rows : treebank) {
      String sentence = Detokenised.of(forms(rows)).text();
      if (FINISHED.matcher(sentence).matches()) {
        text.append(text.isEmpty() ? "" : " ");
        spans.add(new Span(text.length(), text.length() + sentence.length()));
        text.append(sentence);
      }
      if (spans.size() == TOGETHER) {
        samples.add(new SentenceSample(text.toString(), spans.toArray(Span[]::new)));
        text.setLength(0);
        spans.clear();
      }
    }
    return SentenceDetectorME.train(
        "nld",
        ObjectStreamUtils.createObjectStream(samples.toArray(SentenceSample[]::new)),
        new SentenceDetectorFactory("nld", true, null, STOPS),
        WordTraining.parameters(3));
  }

  static TokenizerModel words(List<List<Row>> treebank) throws IOException {
    List<TokenSample> samples = new ArrayList<>();
    for (List<Row> rows : treebank) {
      for (Detokenised sentence : Detokenised.variants(forms(rows))) {
        samples.add(new TokenSample(sentence.text(), spans(sentence)));
      }
    }
    return TokenizerME.train(
        ObjectStreamUtils.createObjectStream(samples.toArray(TokenSample[]::new)),
        new TokenizerFactory("nld", null, true, Pattern.compile("^[\\p{L}\\p{M}\\p{N}]+$")),
        WordTraining.parameters(4));
  }

  private static Span[] spans(Detokenised sentence) {
    return sentence.words().stream()
        .map(word -> new Span(word.start(), word.end()))
        .toArray(Span[]::new);
  }

  private static List<String> forms(List<Row> rows) {
    return rows.stream().map(Row::form).toList();
  }
}
