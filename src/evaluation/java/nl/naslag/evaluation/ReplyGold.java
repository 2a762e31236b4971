package nl.naslag.evaluation;

import java.util.List;
import nl.naslag.trace.reply.Replies;
import nl.naslag.trace.reply.Reply;

/// Whether the right reply stands first, and among the first ten, for each question as a request.
///
/// Weights were learnt from one half of the questions, so the other half is printed apart.
final class ReplyGold {
  private static final int MOST = 10;

  private final ReplyQuestions bench;

  ReplyGold(ReplyQuestions bench) {
    this.bench = bench;
  }

  /// How many there are, and for how many the right reply was first and among ten.
  private static final class Count {
    private long all;
    private long first;
    private long among;

    private void add(int rank) {
      all++;
      first += rank == 1 ? 1 : 0;
      among += rank > 0 ? 1 : 0;
    }
  }

  Figures figures() {
    Replies replies = bench.bean(Replies.class);
    Count whole = new Count();
    Count learnt = new Count();
    Count apart = new Count();
    for (ReplyQuestions.Question question : bench.questions()) {
      int rank = rank(question, replies.to(bench.request(question), MOST));
      whole.add(rank);
      (question.isForTraining() ? learnt : apart).add(rank);
    }
    Figures figures = new Figures().count("replies_questions", whole.all);
    print("replies", whole, figures);
    print("replies_learnt", learnt, figures);
    print("replies_apart", apart, figures);
    return figures;
  }

  private static void print(String name, Count count, Figures figures) {
    figures
        .share(name + "_first", count.first, count.all)
        .share(name + "_in_ten", count.among, count.all);
  }

  /// From 1; 0 where the right reply is not among these.
  private static int rank(ReplyQuestions.Question question, List<Reply> replies) {
    for (int i = 0; i < replies.size(); i++) {
      if (question.relevant().contains(replies.get(i).passage().passage().documentId().value())) {
        return i + 1;
      }
    }
    return 0;
  }
}
