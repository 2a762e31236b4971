package nl.naslag.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Lists the words of a commit from its terms.
///
/// How a word can be met is found once: most words of a commit stood in the one before. Safe for
/// many threads.
@Component
final class IndexedWordsReader {
  private final TextTerms terms;
  private volatile Map<String, WordForms> known = Map.of();

  IndexedWordsReader(TextTerms terms) {
    this.terms = terms;
  }

  IndexedWords read(IndexReader reader) throws IOException {
    Map<String, Integer> passages = new LinkedHashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      add(leaf.reader().terms(IndexFields.WORDS), true, passages);
      add(leaf.reader().terms(IndexFields.TRAIL), false, passages);
    }
    Map<String, WordForms> before = known;
    IndexedWords words =
        new IndexedWords(
            reader.getDocCount(IndexFields.WORDS),
            passages.entrySet().parallelStream()
                .map(word -> known(word.getKey(), word.getValue(), before))
                .toList());
    Map<String, WordForms> forms = HashMap.newHashMap(passages.size());
    words.all().forEach(word -> forms.put(word.written(), word.forms()));
    known = forms;
    return words;
  }

  private IndexedWords.Known known(String word, int passages, Map<String, WordForms> before) {
    WordForms forms = before.get(word);
    return new IndexedWords.Known(word, forms == null ? terms.forms(word) : forms, passages);
  }

  /// @param counted words of headings are known too, but no passage has them
  private static void add(@Nullable Terms terms, boolean counted, Map<String, Integer> passages)
      throws IOException {
    TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
    for (BytesRef word = each.next(); word != null; word = each.next()) {
      passages.merge(word.utf8ToString(), counted ? each.docFreq() : 0, Integer::sum);
    }
  }
}
