package nl.naslag.search.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.naslag.Seeds;
import nl.naslag.annotation.AnnotatedDocument;
import nl.naslag.annotation.AnnotatedPassage;
import nl.naslag.annotation.Annotations;
import nl.naslag.annotation.Aspect;
import nl.naslag.annotation.Evidence;
import nl.naslag.annotation.Modality;
import nl.naslag.annotation.PartyMention;
import nl.naslag.annotation.PartyRole;
import nl.naslag.annotation.RequestKind;
import nl.naslag.document.Passage;
import nl.naslag.document.Passage.PageTurn;
import nl.naslag.document.PassageId;
import nl.naslag.document.PassageKind;
import nl.naslag.document.PolicyDocument;
import nl.naslag.document.Span;
import nl.naslag.document.file.DocumentId;
import nl.naslag.document.file.DocumentProperties;
import nl.naslag.document.file.Source;
import org.apache.lucene.util.BytesRef;

/// What is put in the index comes back as it was, whatever it holds.
class StoredDocumentLawTest {
  private static final List<String> WORDS =
      List.of("water", "één", "😀", "\n", "\t", "", "2030", "coördinatie", "\\-", "“ja”", "\u0000");

  private static String words(Random random, int most) {
    return String.join(
        " ",
        IntStream.range(0, random.nextInt(most))
            .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
            .toList());
  }

  private static <T> T one(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }

  private static Annotations annotations(Random random, int end) {
    List<Evidence> evidence = new ArrayList<>();
    List<PartyMention> parties = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      int start = random.nextInt(end);
      Aspect aspect = one(random, Aspect.values());
      Span span = new Span(start, end);
      evidence.add(new Evidence(aspect, words(random, 3), span, words(random, 3)));
      String uri = random.nextBoolean() ? null : words(random, 3);
      PartyRole role = one(random, PartyRole.values());
      parties.add(new PartyMention(words(random, 2), words(random, 2), uri, role));
    }
    Modality modality = random.nextBoolean() ? null : one(random, Modality.values());
    return new Annotations(
        List.of(words(random, 3)),
        List.of(),
        parties,
        modality,
        one(random, RequestKind.values()),
        evidence);
  }

  /// Passages may lie apart, side by side, within each other and across each other.
  private static List<AnnotatedPassage> passages(Random random, String text) {
    List<AnnotatedPassage> passages = new ArrayList<>();
    for (int order = 0; order < 12; order++) {
      int start = random.nextInt(text.length());
      Span span = new Span(start, start + random.nextInt(text.length() - start));
      Passage passage =
          new Passage(
              new PassageId("p" + order),
              new DocumentId("d"),
              one(random, PassageKind.values()),
              List.of(words(random, 4)),
              words(random, 4),
              random.nextBoolean() ? null : words(random, 2),
              order,
              span,
              span.in(text),
              random.nextInt(9),
              random.nextBoolean() ? null : words(random, 2),
              random.nextBoolean() ? List.of() : List.of(new PageTurn(3, 9, words(random, 1))));
      passages.add(new AnnotatedPassage(passage, annotations(random, text.length())));
    }
    return passages;
  }

  private static String text(Random random) {
    String text = words(random, 200) + " end";
    // A span that cuts a letter in half can not be stored; passages never do that.
    return text.replace("😀", "☺");
  }

  @Seeds({1, 2, 3, 5, 8, 13, 21, 34})
  void comesBackWhole(long seed) {
    Random random = new Random(seed);
    String text = text(random);
    List<AnnotatedPassage> passages = passages(random, text);
    Source source =
        new Source(new DocumentId("d"), Path.of("d.txt").toAbsolutePath(), "d.txt", "00", 1);
    DocumentProperties properties =
        new DocumentProperties("text/plain", "D", null, null, null, "nl");
    List<Passage> before =
        passages.stream()
            .map(found -> found.passage().withKind(one(random, PassageKind.values())))
            .toList();
    AnnotatedDocument document =
        new AnnotatedDocument(
            new PolicyDocument(
                source, properties, text, List.of(), List.of(), List.of(), before, List.of()),
            passages);
    WholeDocument stored =
        StoredJson.whole(new BytesRef(StoredJson.bytes(WholeDocument.of(document))));
    assertThat(stored.with(passages)).isEqualTo(document);
  }

  @Seeds({1, 2, 3, 5, 8, 13, 21, 34})
  void keepsEverythingOfAPassage(long seed) {
    Random random = new Random(seed);
    for (AnnotatedPassage found : passages(random, text(random))) {
      assertThat(StoredJson.passage(new BytesRef(StoredJson.bytes(found)))).isEqualTo(found);
    }
  }
}
