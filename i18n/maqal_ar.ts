<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About</source>
        <translation>عن البرنامج</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>An offline, Arabic-first reader for articles.</source>
        <translation>قارئ مقالات يعمل دون اتصال، والعربية لغته الأولى.</translation>
    </message>
    <message>
        <source>It never touches the network; your library is one file on this machine.</source>
        <translation>لا يتصل بالشبكة أبدًا؛ مكتبتك ملف واحد على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Under the MIT licence. The faces Amiri, Noto Naskh Arabic and Vazirmatn are under the SIL Open Font License; Qt is used under the LGPL.</source>
        <translation>البرنامج برخصة MIT، وخطوط «أميري» و«نوتو نسخ» و«وزيرمتن» برخصة SIL للخطوط المفتوحة، ومكتبة Qt مستعملة برخصة LGPL.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>ورقي</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>كما كُتبت</translation>
    </message>
    <message>
        <source>Arabic-Indic (٠١٢٣)</source>
        <translation>المشرقية (٠١٢٣)</translation>
    </message>
    <message>
        <source>Western (0123)</source>
        <translation>المغربية (0123)</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>Not archived</source>
        <translation>خارج الأرشيف</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير المقروءة</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>With annotations</source>
        <translation>ذات التعليقات</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>المهملات</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>بالتاريخ</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>بالعنوان</translation>
    </message>
    <message>
        <source>By author</source>
        <translation>بالكاتب</translation>
    </message>
    <message>
        <source>By length</source>
        <translation>بالطول</translation>
    </message>
    <message>
        <source>Recently read</source>
        <translation>المقروءة حديثًا</translation>
    </message>
    <message>
        <source>Recently imported</source>
        <translation>المستوردة حديثًا</translation>
    </message>
    <message>
        <source>As arranged</source>
        <translation>كما رُتّبت</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>ا&amp;ستيراد ملفات…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>استيراد م&amp;جلد…</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>استيراد مجلد</translation>
    </message>
    <message>
        <source>Add the &amp;sample articles</source>
        <translation>إضافة المقالات ال&amp;نموذجية</translation>
    </message>
    <message>
        <source>Sample articles</source>
        <translation>المقالات النموذجية</translation>
    </message>
    <message>
        <source>&amp;Undo the last import</source>
        <translation>ال&amp;تراجع عن آخر استيراد</translation>
    </message>
    <message>
        <source>Undo the last import</source>
        <translation>التراجع عن آخر استيراد</translation>
    </message>
    <message>
        <source>&amp;Watch a folder…</source>
        <translation>&amp;مراقبة مجلد…</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>مراقبة مجلد</translation>
    </message>
    <message>
        <source>&amp;Cleaning rules…</source>
        <translation>&amp;قواعد التنظيف…</translation>
    </message>
    <message>
        <source>Cleaning rules</source>
        <translation>قواعد التنظيف</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;إنهاء</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>&amp;List of articles</source>
        <translation>&amp;قائمة المقالات</translation>
    </message>
    <message>
        <source>List of articles</source>
        <translation>قائمة المقالات</translation>
    </message>
    <message>
        <source>&amp;Sidebar</source>
        <translation>ال&amp;شريط الجانبي</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>الشريط الجانبي</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>ت&amp;كبير النص</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>ت&amp;صغير النص</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>&amp;More space between lines</source>
        <translation>&amp;زيادة المسافة بين الأسطر</translation>
    </message>
    <message>
        <source>More space between lines</source>
        <translation>زيادة المسافة بين الأسطر</translation>
    </message>
    <message>
        <source>L&amp;ess space between lines</source>
        <translation>&amp;تقليل المسافة بين الأسطر</translation>
    </message>
    <message>
        <source>Less space between lines</source>
        <translation>تقليل المسافة بين الأسطر</translation>
    </message>
    <message>
        <source>&amp;Wider column</source>
        <translation>توسيع ال&amp;عمود</translation>
    </message>
    <message>
        <source>Wider column</source>
        <translation>توسيع العمود</translation>
    </message>
    <message>
        <source>&amp;Narrower column</source>
        <translation>تضييق العمو&amp;د</translation>
    </message>
    <message>
        <source>Narrower column</source>
        <translation>تضييق العمود</translation>
    </message>
    <message>
        <source>&amp;Justified lines</source>
        <translation>&amp;ضبط الأسطر من الطرفين</translation>
    </message>
    <message>
        <source>Justified lines</source>
        <translation>ضبط الأسطر من الطرفين</translation>
    </message>
    <message>
        <source>Show &amp;vocalisation</source>
        <translation>&amp;إظهار التشكيل</translation>
    </message>
    <message>
        <source>Show vocalisation</source>
        <translation>إظهار التشكيل</translation>
    </message>
    <message>
        <source>F&amp;ocus on the text</source>
        <translation>التركيز على ال&amp;نص</translation>
    </message>
    <message>
        <source>Focus on the text</source>
        <translation>التركيز على النص</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;ملء الشاشة</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy as ci&amp;tation</source>
        <translation>نسخ مع ال&amp;توثيق</translation>
    </message>
    <message>
        <source>Copy as citation</source>
        <translation>نسخ مع التوثيق</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>ت&amp;قدّم</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدّم</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>المقال ال&amp;تالي</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>المقال التالي</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>المقال ال&amp;سابق</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>المقال السابق</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Highlight in &amp;yellow</source>
        <translation>تظليل بالأ&amp;صفر</translation>
    </message>
    <message>
        <source>Highlight in yellow</source>
        <translation>تظليل بالأصفر</translation>
    </message>
    <message>
        <source>Highlight in &amp;green</source>
        <translation>تظليل بالأ&amp;خضر</translation>
    </message>
    <message>
        <source>Highlight in green</source>
        <translation>تظليل بالأخضر</translation>
    </message>
    <message>
        <source>Highlight in &amp;blue</source>
        <translation>تظليل بالأ&amp;زرق</translation>
    </message>
    <message>
        <source>Highlight in blue</source>
        <translation>تظليل بالأزرق</translation>
    </message>
    <message>
        <source>Highlight in &amp;pink</source>
        <translation>تظليل بال&amp;وردي</translation>
    </message>
    <message>
        <source>Highlight in pink</source>
        <translation>تظليل بالوردي</translation>
    </message>
    <message>
        <source>Highlight in p&amp;urple</source>
        <translation>تظليل بالب&amp;نفسجي</translation>
    </message>
    <message>
        <source>Highlight in purple</source>
        <translation>تظليل بالبنفسجي</translation>
    </message>
    <message>
        <source>Under&amp;line</source>
        <translation>وضع خ&amp;ط تحت المقطع</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>خط تحت المقطع</translation>
    </message>
    <message>
        <source>&amp;Note on the passage</source>
        <translation>&amp;حاشية على المقطع</translation>
    </message>
    <message>
        <source>Note on the passage</source>
        <translation>حاشية على المقطع</translation>
    </message>
    <message>
        <source>Note on the &amp;article</source>
        <translation>حاشية على ال&amp;مقال</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>حاشية على المقال</translation>
    </message>
    <message>
        <source>Boo&amp;kmark here</source>
        <translation>إشارة مرجعية ه&amp;نا</translation>
    </message>
    <message>
        <source>Bookmark here</source>
        <translation>إشارة مرجعية هنا</translation>
    </message>
    <message>
        <source>All annotations</source>
        <translation>كل التعليقات</translation>
    </message>
    <message>
        <source>All ann&amp;otations</source>
        <translation>&amp;كل التعليقات</translation>
    </message>
    <message>
        <source>&amp;Read old highlights again</source>
        <translation>مراجعة تظليلات &amp;قديمة</translation>
    </message>
    <message>
        <source>Read old highlights again</source>
        <translation>مراجعة تظليلات قديمة</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;مفضّل</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>مفضّل</translation>
    </message>
    <message>
        <source>&amp;Archive the article</source>
        <translation>&amp;أرشفة المقال</translation>
    </message>
    <message>
        <source>Archive the article</source>
        <translation>أرشفة المقال</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>وضع علامة «&amp;غير مقروء»</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>وضع علامة «غير مقروء»</translation>
    </message>
    <message>
        <source>&amp;Tags of the article…</source>
        <translation>&amp;وسوم المقال…</translation>
    </message>
    <message>
        <source>Tags of the article</source>
        <translation>وسوم المقال</translation>
    </message>
    <message>
        <source>Add to a &amp;collection…</source>
        <translation>إضافة إلى م&amp;جموعة…</translation>
    </message>
    <message>
        <source>Add to a collection</source>
        <translation>إضافة إلى مجموعة</translation>
    </message>
    <message>
        <source>Move up in the collection</source>
        <translation>رفع في المجموعة</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>رفع</translation>
    </message>
    <message>
        <source>Move down in the collection</source>
        <translation>خفض في المجموعة</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>خفض</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>نقل إلى المهملات</translation>
    </message>
    <message>
        <source>Restore from the trash</source>
        <translation>استعادة من المهملات</translation>
    </message>
    <message>
        <source>&amp;Search the library</source>
        <translation>ال&amp;بحث في المكتبة</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>البحث في المكتبة</translation>
    </message>
    <message>
        <source>&amp;Find in the article</source>
        <translation>البحث في ال&amp;مقال</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>البحث في المقال</translation>
    </message>
    <message>
        <source>&amp;Next match</source>
        <translation>الموضع ال&amp;تالي</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>&amp;Previous match</source>
        <translation>الموضع ال&amp;سابق</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Search for the se&amp;lection</source>
        <translation>البحث عن النص المح&amp;دد</translation>
    </message>
    <message>
        <source>Search for the selection</source>
        <translation>البحث عن النص المحدد</translation>
    </message>
    <message>
        <source>&amp;Exact spelling</source>
        <translation>مطابقة ال&amp;رسم</translation>
    </message>
    <message>
        <source>Exact spelling</source>
        <translation>مطابقة الرسم</translation>
    </message>
    <message>
        <source>Save this sea&amp;rch…</source>
        <translation>&amp;حفظ هذا البحث…</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <source>Re&amp;build the search index</source>
        <translation>إعادة بناء ال&amp;فهرس</translation>
    </message>
    <message>
        <source>Rebuild the search index</source>
        <translation>إعادة بناء الفهرس</translation>
    </message>
    <message>
        <source>&amp;About %1</source>
        <translation>&amp;عن %1</translation>
    </message>
    <message>
        <source>About</source>
        <translation>عن البرنامج</translation>
    </message>
</context>
<context>
    <name>AnnotationBrowser</name>
    <message>
        <source>All annotations</source>
        <translation>كل التعليقات</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Show all annotations</source>
        <translation>إظهار كل التعليقات</translation>
    </message>
    <message>
        <source>No annotations yet</source>
        <translation>لا تعليقات بعد</translation>
    </message>
    <message>
        <source>Select a passage in an article to highlight it or to write a note to it; all of them are found here.</source>
        <translation>حدّد مقطعًا في مقال لتظلّله أو تكتب عليه حاشية، وستجد كل ذلك هنا.</translation>
    </message>
    <message>
        <source>Read old ones again…</source>
        <translation>مراجعة القديم…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>الوسوم…</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Nothing like it in the trash</source>
        <translation>لا شيء كهذا في المهملات</translation>
    </message>
    <message>
        <source>Deleted annotations stay here for 30 days.</source>
        <translation>تبقى التعليقات المحذوفة هنا 30 يومًا.</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>لا شيء يحتاج إلى مراجعة</translation>
    </message>
    <message>
        <source>Every annotation like this was found again in the text of its article.</source>
        <translation>كل تعليق من هذا النوع عُثر على موضعه في نص مقاله.</translation>
    </message>
    <message>
        <source>No annotation is like this</source>
        <translation>لا تعليق كهذا</translation>
    </message>
    <message>
        <source>Use fewer words, or take a colour, a tag or a time away.</source>
        <translation>استعمل كلمات أقل، أو أزِل لونًا أو وسمًا أو مدة.</translation>
    </message>
    <message>
        <source>The annotations cannot be read</source>
        <translation>تتعذر قراءة التعليقات</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>المحدد: %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>لا تعليقات</numerusform>
            <numerusform>تعليق واحد</numerusform>
            <numerusform>تعليقان</numerusform>
            <numerusform>%Ln تعليقات</numerusform>
            <numerusform>%Ln تعليقًا</numerusform>
            <numerusform>%Ln تعليق</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Show in the article</source>
        <translation>إظهار في المقال</translation>
    </message>
</context>
<context>
    <name>AnnotationDesk</name>
    <message>
        <source>Bookmarked.</source>
        <translation>وُضعت الإشارة المرجعية.</translation>
    </message>
    <message>
        <source>It is bookmarked already.</source>
        <translation>الإشارة المرجعية موجودة هنا من قبل.</translation>
    </message>
    <message>
        <source>The annotation is in the trash.</source>
        <translation>نُقل التعليق إلى المهملات.</translation>
    </message>
    <message>
        <source>Nothing like it is in the text</source>
        <translation>ليس في النص ما يشبهه</translation>
    </message>
    <message>
        <source>The passage selected in the article</source>
        <translation>المقطع المحدد في المقال</translation>
    </message>
</context>
<context>
    <name>AnnotationEditor</name>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>اكتب حاشية…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الحاشية</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>وسوم تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>Annotations</name>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>تظليل</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>خط تحت المقطع</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>إشارة مرجعية</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>حاشية على المقال</translation>
    </message>
    <message>
        <source>Its passage was not found again</source>
        <translation>لم يُعثر على موضعه مجددًا</translation>
    </message>
    <message>
        <source>The text around it has changed</source>
        <translation>تغيّر النص من حوله</translation>
    </message>
</context>
<context>
    <name>AnnotationsPane</name>
    <message>
        <source>Annotations</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Find its passage…</source>
        <translation>ابحث عن موضعه…</translation>
    </message>
    <message>
        <source>No annotations yet</source>
        <translation>لا تعليقات بعد</translation>
    </message>
    <message>
        <source>Select a passage to highlight it, underline it or write a note to it.</source>
        <translation>حدّد مقطعًا لتظلّله أو تضع تحته خطًّا أو تكتب عليه حاشية.</translation>
    </message>
</context>
<context>
    <name>ArticleListPane</name>
    <message>
        <source>The library cannot be opened</source>
        <translation>تعذّر فتح المكتبة</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%Ln مقالات</numerusform>
            <numerusform>%Ln مقالًا</numerusform>
            <numerusform>%Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>إظهار كل المقالات</translation>
    </message>
    <message>
        <source>Your library is empty</source>
        <translation>مكتبتك خالية</translation>
    </message>
    <message>
        <source>Import text files of your own, or look around with the sample articles.</source>
        <translation>استورد ملفات نصية من عندك، أو تجوّل بين المقالات النموذجية.</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>How far you have read</source>
        <translation>مقدار ما قرأت</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>This article cannot be shown</source>
        <translation>تعذّر عرض هذا المقال</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>لا مقال مفتوح</translation>
    </message>
    <message>
        <source>Choose one from the list, or drop text files here to import them.</source>
        <translation>اختر مقالًا من القائمة، أو أفلت ملفات نصية هنا لاستيرادها.</translation>
    </message>
</context>
<context>
    <name>ArticleSteps</name>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Previous article of the file</source>
        <translation>المقال السابق في الملف</translation>
    </message>
    <message>
        <source>Next article of the file</source>
        <translation>المقال التالي في الملف</translation>
    </message>
    <message>
        <source>Article %1 of this file</source>
        <translation>المقال %1 من هذا الملف</translation>
    </message>
</context>
<context>
    <name>ArticlesDesk</name>
    <message numerus="yes">
        <source>%Ln article(s) added to the favourites</source>
        <translation>
            <numerusform>لم يُضف أي مقال إلى المفضلة</numerusform>
            <numerusform>أُضيف مقال واحد إلى المفضلة</numerusform>
            <numerusform>أُضيف مقالان إلى المفضلة</numerusform>
            <numerusform>أُضيفت %Ln مقالات إلى المفضلة</numerusform>
            <numerusform>أُضيف %Ln مقالًا إلى المفضلة</numerusform>
            <numerusform>أُضيف %Ln مقال إلى المفضلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) taken out of the favourites</source>
        <translation>
            <numerusform>لم يُزل أي مقال من المفضلة</numerusform>
            <numerusform>أُزيل مقال واحد من المفضلة</numerusform>
            <numerusform>أُزيل مقالان من المفضلة</numerusform>
            <numerusform>أُزيلت %Ln مقالات من المفضلة</numerusform>
            <numerusform>أُزيل %Ln مقالًا من المفضلة</numerusform>
            <numerusform>أُزيل %Ln مقال من المفضلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) archived</source>
        <translation>
            <numerusform>لم يُنقل أي مقال إلى الأرشيف</numerusform>
            <numerusform>نُقل مقال واحد إلى الأرشيف</numerusform>
            <numerusform>نُقل مقالان إلى الأرشيف</numerusform>
            <numerusform>نُقلت %Ln مقالات إلى الأرشيف</numerusform>
            <numerusform>نُقل %Ln مقالًا إلى الأرشيف</numerusform>
            <numerusform>نُقل %Ln مقال إلى الأرشيف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) taken out of the archive</source>
        <translation>
            <numerusform>لم يُخرج أي مقال من الأرشيف</numerusform>
            <numerusform>أُخرج مقال واحد من الأرشيف</numerusform>
            <numerusform>أُخرج مقالان من الأرشيف</numerusform>
            <numerusform>أُخرجت %Ln مقالات من الأرشيف</numerusform>
            <numerusform>أُخرج %Ln مقالًا من الأرشيف</numerusform>
            <numerusform>أُخرج %Ln مقال من الأرشيف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) marked as unread</source>
        <translation>
            <numerusform>لم يتغير شيء</numerusform>
            <numerusform>وُضعت علامة «غير مقروء» على مقال واحد</numerusform>
            <numerusform>وُضعت علامة «غير مقروء» على مقالين</numerusform>
            <numerusform>وُضعت علامة «غير مقروء» على %Ln مقالات</numerusform>
            <numerusform>وُضعت علامة «غير مقروء» على %Ln مقالًا</numerusform>
            <numerusform>وُضعت علامة «غير مقروء» على %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) marked as read</source>
        <translation>
            <numerusform>لم يتغير شيء</numerusform>
            <numerusform>وُضعت علامة «مقروء» على مقال واحد</numerusform>
            <numerusform>وُضعت علامة «مقروء» على مقالين</numerusform>
            <numerusform>وُضعت علامة «مقروء» على %Ln مقالات</numerusform>
            <numerusform>وُضعت علامة «مقروء» على %Ln مقالًا</numerusform>
            <numerusform>وُضعت علامة «مقروء» على %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) moved to the trash</source>
        <translation>
            <numerusform>لم يُنقل أي مقال إلى المهملات</numerusform>
            <numerusform>نُقل مقال واحد إلى المهملات</numerusform>
            <numerusform>نُقل مقالان إلى المهملات</numerusform>
            <numerusform>نُقلت %Ln مقالات إلى المهملات</numerusform>
            <numerusform>نُقل %Ln مقالًا إلى المهملات</numerusform>
            <numerusform>نُقل %Ln مقال إلى المهملات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) restored</source>
        <translation>
            <numerusform>لم يُستعد أي مقال</numerusform>
            <numerusform>استُعيد مقال واحد</numerusform>
            <numerusform>استُعيد مقالان</numerusform>
            <numerusform>استُعيدت %Ln مقالات</numerusform>
            <numerusform>استُعيد %Ln مقالًا</numerusform>
            <numerusform>استُعيد %Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an article first.</source>
        <translation>اختر مقالًا أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln article(s)</source>
        <translation>
            <numerusform>وسوم لا شيء</numerusform>
            <numerusform>وسوم المقال</numerusform>
            <numerusform>وسوم المقالين</numerusform>
            <numerusform>وسوم %Ln مقالات</numerusform>
            <numerusform>وسوم %Ln مقالًا</numerusform>
            <numerusform>وسوم %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln article(s) changed</source>
        <translation>
            <numerusform>لم تتغير الوسوم</numerusform>
            <numerusform>تغيّرت وسوم مقال واحد</numerusform>
            <numerusform>تغيّرت وسوم مقالين</numerusform>
            <numerusform>تغيّرت وسوم %Ln مقالات</numerusform>
            <numerusform>تغيّرت وسوم %Ln مقالًا</numerusform>
            <numerusform>تغيّرت وسوم %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collections of %Ln article(s)</source>
        <translation>
            <numerusform>مجموعات لا شيء</numerusform>
            <numerusform>مجموعات المقال</numerusform>
            <numerusform>مجموعات المقالين</numerusform>
            <numerusform>مجموعات %Ln مقالات</numerusform>
            <numerusform>مجموعات %Ln مقالًا</numerusform>
            <numerusform>مجموعات %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collections of %Ln article(s) changed</source>
        <translation>
            <numerusform>لم تتغير المجموعات</numerusform>
            <numerusform>تغيّرت مجموعات مقال واحد</numerusform>
            <numerusform>تغيّرت مجموعات مقالين</numerusform>
            <numerusform>تغيّرت مجموعات %Ln مقالات</numerusform>
            <numerusform>تغيّرت مجموعات %Ln مقالًا</numerusform>
            <numerusform>تغيّرت مجموعات %Ln مقال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoxTools</name>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>محو البحث (Esc)</translation>
    </message>
    <message>
        <source>Exact spelling: marks and hamza count</source>
        <translation>مطابقة الرسم: بالحركات والهمزات</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>إضافة عامل تصفية</translation>
    </message>
</context>
<context>
    <name>BrowserDesk</name>
    <message numerus="yes">
        <source>Tags of %Ln annotation(s)</source>
        <translation>
            <numerusform>وسوم لا شيء</numerusform>
            <numerusform>وسوم التعليق</numerusform>
            <numerusform>وسوم التعليقين</numerusform>
            <numerusform>وسوم %Ln تعليقات</numerusform>
            <numerusform>وسوم %Ln تعليقًا</numerusform>
            <numerusform>وسوم %Ln تعليق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags of %Ln annotation(s) changed</source>
        <translation>
            <numerusform>لم تتغير الوسوم</numerusform>
            <numerusform>تغيّرت وسوم تعليق واحد</numerusform>
            <numerusform>تغيّرت وسوم تعليقين</numerusform>
            <numerusform>تغيّرت وسوم %Ln تعليقات</numerusform>
            <numerusform>تغيّرت وسوم %Ln تعليقًا</numerusform>
            <numerusform>تغيّرت وسوم %Ln تعليق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Colour of %Ln annotation(s) changed</source>
        <translation>
            <numerusform>لم يتغير أي لون</numerusform>
            <numerusform>تغيّر لون تعليق واحد</numerusform>
            <numerusform>تغيّر لون تعليقين</numerusform>
            <numerusform>تغيّر لون %Ln تعليقات</numerusform>
            <numerusform>تغيّر لون %Ln تعليقًا</numerusform>
            <numerusform>تغيّر لون %Ln تعليق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) moved to the trash</source>
        <translation>
            <numerusform>لم يُنقل أي تعليق إلى المهملات</numerusform>
            <numerusform>نُقل تعليق واحد إلى المهملات</numerusform>
            <numerusform>نُقل تعليقان إلى المهملات</numerusform>
            <numerusform>نُقلت %Ln تعليقات إلى المهملات</numerusform>
            <numerusform>نُقل %Ln تعليقًا إلى المهملات</numerusform>
            <numerusform>نُقل %Ln تعليق إلى المهملات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) restored</source>
        <translation>
            <numerusform>لم يُستعد أي تعليق</numerusform>
            <numerusform>استُعيد تعليق واحد</numerusform>
            <numerusform>استُعيد تعليقان</numerusform>
            <numerusform>استُعيدت %Ln تعليقات</numerusform>
            <numerusform>استُعيد %Ln تعليقًا</numerusform>
            <numerusform>استُعيد %Ln تعليق</numerusform>
        </translation>
    </message>
    <message>
        <source>They were like that already.</source>
        <translation>كانت كذلك من قبل.</translation>
    </message>
</context>
<context>
    <name>BrowserFilters</name>
    <message>
        <source>Search in passages, notes and tags</source>
        <translation>ابحث في المقاطع والحواشي والوسوم</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>أي وسم</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>وسوم تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>الترتيب بحسب</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <source>Last edited first</source>
        <translation>آخر ما عُدّل أولًا</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>بحسب المقال</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>ذو حاشية</translation>
    </message>
    <message>
        <source>Made when</source>
        <translation>وقت الإنشاء</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>في أي وقت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>In the last 7 days</source>
        <translation>في آخر 7 أيام</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>في آخر 30 يومًا</translation>
    </message>
    <message>
        <source>In the last year</source>
        <translation>في السنة الأخيرة</translation>
    </message>
    <message>
        <source>Between two days…</source>
        <translation>بين يومين…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>In the articles</source>
        <translation>في المقالات</translation>
    </message>
    <message>
        <source>Need review</source>
        <translation>تحتاج إلى مراجعة</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>في المهملات</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>من يوم</translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>إلى يوم</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Remove the filter “%1”</source>
        <translation>إزالة عامل التصفية «%1»</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Author: not %1</source>
        <translation>الكاتب: غير %1</translation>
    </message>
    <message>
        <source>Place: not %1</source>
        <translation>المكان: غير %1</translation>
    </message>
    <message>
        <source>Section: not %1</source>
        <translation>القسم: غير %1</translation>
    </message>
    <message>
        <source>Tag: not %1</source>
        <translation>الوسم: غير %1</translation>
    </message>
    <message>
        <source>Author: %1</source>
        <translation>الكاتب: %1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>المكان: %1</translation>
    </message>
    <message>
        <source>Section: %1</source>
        <translation>القسم: %1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>الوسم: %1</translation>
    </message>
</context>
<context>
    <name>CollectionsDialog</name>
    <message>
        <source>Collections</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Name of a new collection</source>
        <translation>اسم مجموعة جديدة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Lines left out</source>
        <translation>الأسطر المستبعدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out of the text</source>
        <translation>
            <numerusform>لم يُستبعد من النص أي سطر</numerusform>
            <numerusform>استُبعد من النص سطر واحد</numerusform>
            <numerusform>استُبعد من النص سطران</numerusform>
            <numerusform>استُبعدت من النص %Ln أسطر</numerusform>
            <numerusform>استُبعد من النص %Ln سطرًا</numerusform>
            <numerusform>استُبعد من النص %Ln سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>الوكالة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>كما ورد</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>استُورد في</translation>
    </message>
</context>
<context>
    <name>DifferenceDialog</name>
    <message>
        <source>Compare</source>
        <translation>قارِن</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>تجري المقارنة…</translation>
    </message>
    <message>
        <source>The two texts</source>
        <translation>النصان</translation>
    </message>
    <message>
        <source>Only what changed</source>
        <translation>ما تغيّر فقط</translation>
    </message>
    <message>
        <source>One of the two articles is no longer in the library.</source>
        <translation>لم يعد أحد المقالين في المكتبة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paragraph(s) differ</source>
        <translation>
            <numerusform>لا تختلف أي فقرة</numerusform>
            <numerusform>تختلف فقرة واحدة</numerusform>
            <numerusform>تختلف فقرتان</numerusform>
            <numerusform>تختلف %Ln فقرات</numerusform>
            <numerusform>تختلف %Ln فقرة</numerusform>
            <numerusform>تختلف %Ln فقرة</numerusform>
        </translation>
    </message>
    <message>
        <source>The two texts are the same.</source>
        <translation>النصان متطابقان.</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>الأحدث</translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message numerus="yes">
        <source>%Ln selected article(s)</source>
        <translation>
            <numerusform>لا مقالات محددة</numerusform>
            <numerusform>المقال المحدد</numerusform>
            <numerusform>المقالان المحددان</numerusform>
            <numerusform>%Ln مقالات محددة</numerusform>
            <numerusform>%Ln مقالًا محددًا</numerusform>
            <numerusform>%Ln مقال محدد</numerusform>
        </translation>
    </message>
    <message>
        <source>This article: %1</source>
        <translation>هذا المقال: %1</translation>
    </message>
    <message>
        <source>All articles with annotations</source>
        <translation>كل المقالات ذات التعليقات</translation>
    </message>
    <message>
        <source>The whole library</source>
        <translation>المكتبة كلها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>لا تعليقات</numerusform>
            <numerusform>تعليق واحد</numerusform>
            <numerusform>تعليقان</numerusform>
            <numerusform>%Ln تعليقات</numerusform>
            <numerusform>%Ln تعليقًا</numerusform>
            <numerusform>%Ln تعليق</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الحواشي</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) exported</source>
        <translation>
            <numerusform>لم يُصدّر أي مقال</numerusform>
            <numerusform>صُدّر مقال واحد</numerusform>
            <numerusform>صُدّر مقالان</numerusform>
            <numerusform>صُدّرت %Ln مقالات</numerusform>
            <numerusform>صُدّر %Ln مقالًا</numerusform>
            <numerusform>صُدّر %Ln مقال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>Save a copy to change…</source>
        <translation>حفظ نسخة لتعديلها…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Stopped. Files that were complete stay.</source>
        <translation>توقّف التصدير. الملفات التي اكتملت باقية.</translation>
    </message>
    <message>
        <source>The usual template</source>
        <translation>القالب المعتاد</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;ماذا</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>ال&amp;صيغة</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>إ&amp;لى</translation>
    </message>
    <message>
        <source>Te&amp;mplate</source>
        <translation>ال&amp;قالب</translation>
    </message>
    <message>
        <source>Markdown, also for Obsidian</source>
        <translation>Markdown، يصلح لـ‏Obsidian</translation>
    </message>
    <message>
        <source>PDF, to print</source>
        <translation>PDF للطباعة</translation>
    </message>
    <message>
        <source>EPUB, a book for each article</source>
        <translation>EPUB، كتاب لكل مقال</translation>
    </message>
    <message>
        <source>Table of highlights (Readwise CSV)</source>
        <translation>جدول التظليلات (Readwise CSV)</translation>
    </message>
    <message>
        <source>W3C Web Annotation (JSON-LD)</source>
        <translation>تعليقات الويب بمعيار W3C‏ (JSON-LD)</translation>
    </message>
    <message>
        <source>Everything, to be taken back (JSON Lines)</source>
        <translation>كل شيء، ويمكن استرجاعه (JSON Lines)</translation>
    </message>
    <message>
        <source>A note for each article, with its highlights and its text.</source>
        <translation>ملف لكل مقال، فيه تظليلاته ونصه.</translation>
    </message>
    <message>
        <source>The article with its highlights, its notes at the end.</source>
        <translation>المقال بتظليلاته، وحواشيه في آخره.</translation>
    </message>
    <message>
        <source>Turns its pages from right to left in Arabic.</source>
        <translation>تُقلَب صفحاته بالعربية من اليمين إلى اليسار.</translation>
    </message>
    <message>
        <source>Highlights and notes, one in a row.</source>
        <translation>التظليلات والحواشي، كلٌّ في سطر.</translation>
    </message>
    <message>
        <source>The annotations alone, in the terms of the standard.</source>
        <translation>التعليقات وحدها كما ينص المعيار.</translation>
    </message>
    <message>
        <source>Articles with their files, annotations, lists and searches.</source>
        <translation>المقالات بملفاتها وتعليقاتها، والقوائم وعمليات البحث المحفوظة.</translation>
    </message>
    <message>
        <source>There is such a file; it will be replaced.</source>
        <translation>يوجد ملف بهذا الاسم، وسيُستبدل.</translation>
    </message>
    <message>
        <source>Export into the folder</source>
        <translation>التصدير إلى المجلد</translation>
    </message>
    <message>
        <source>Export to the file</source>
        <translation>التصدير إلى الملف</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Save a copy of the template</source>
        <translation>حفظ نسخة من القالب</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) exported</source>
        <translation>
            <numerusform>لم يُصدّر أي مقال</numerusform>
            <numerusform>صُدّر مقال واحد</numerusform>
            <numerusform>صُدّر مقالان</numerusform>
            <numerusform>صُدّرت %Ln مقالات</numerusform>
            <numerusform>صُدّر %Ln مقالًا</numerusform>
            <numerusform>صُدّر %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) with them</source>
        <translation>
            <numerusform>دون تعليقات</numerusform>
            <numerusform>مع تعليق واحد</numerusform>
            <numerusform>مع تعليقين</numerusform>
            <numerusform>مع %Ln تعليقات</numerusform>
            <numerusform>مع %Ln تعليقًا</numerusform>
            <numerusform>مع %Ln تعليق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) with changes of yours left alone</source>
        <translation>
            <numerusform>لم يُترك أي ملف</numerusform>
            <numerusform>تُرك ملف واحد فيه تعديلاتك كما هو</numerusform>
            <numerusform>تُرك ملفان فيهما تعديلاتك كما هما</numerusform>
            <numerusform>تُركت %Ln ملفات فيها تعديلاتك كما هي</numerusform>
            <numerusform>تُرك %Ln ملفًا فيها تعديلاتك كما هي</numerusform>
            <numerusform>تُرك %Ln ملف فيها تعديلاتك كما هي</numerusform>
        </translation>
    </message>
    <message>
        <source>The template is in %1.</source>
        <translation>القالب في %1.</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>&amp;Author</source>
        <translation>ال&amp;كاتب</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>المكا&amp;ن</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>ال&amp;قسم</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>ال&amp;وسم</translation>
    </message>
    <message>
        <source>Type it…</source>
        <translation>كتابة القيمة…</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;من تاريخ</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;حتى تاريخ</translation>
    </message>
    <message>
        <source>Type a date…</source>
        <translation>كتابة تاريخ…</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the article</source>
        <translation>البحث في المقال</translation>
    </message>
    <message>
        <source>Exact spelling: marks and hamza count</source>
        <translation>مطابقة الرسم: بالحركات والهمزات</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>Search: “%1”</source>
        <translation>البحث: «%1»</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation>لا يرد في هذا المقال</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>الموضع %1 من %2</translation>
    </message>
    <message>
        <source>from the beginning again</source>
        <translation>عودة إلى الأول</translation>
    </message>
    <message>
        <source>from the end again</source>
        <translation>عودة إلى الأخير</translation>
    </message>
</context>
<context>
    <name>ImportDesk</name>
    <message>
        <source>An import is under way; wait for it or stop it.</source>
        <translation>ثمة استيراد جارٍ؛ انتظر انتهاءه أو أوقفه.</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>مراقبة مجلد</translation>
    </message>
    <message>
        <source>The folder %1 cannot be watched.</source>
        <translation>تتعذّر مراقبة المجلد %1.</translation>
    </message>
    <message>
        <source>New files in %1 are imported from now on.</source>
        <translation>تُستورد الملفات الجديدة في %1 من الآن فصاعدًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) imported</source>
        <translation>
            <numerusform>لم يُستورد أي مقال</numerusform>
            <numerusform>استُورد مقال واحد</numerusform>
            <numerusform>استُورد مقالان</numerusform>
            <numerusform>استُوردت %Ln مقالات</numerusform>
            <numerusform>استُورد %Ln مقالًا</numerusform>
            <numerusform>استُورد %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be imported</source>
        <translation>
            <numerusform>لم يتعذّر استيراد أي ملف</numerusform>
            <numerusform>تعذّر استيراد ملف واحد</numerusform>
            <numerusform>تعذّر استيراد ملفين</numerusform>
            <numerusform>تعذّر استيراد %Ln ملفات</numerusform>
            <numerusform>تعذّر استيراد %Ln ملفًا</numerusform>
            <numerusform>تعذّر استيراد %Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) recur; see File, Cleaning rules</source>
        <translation>
            <numerusform>لا أسطر متكررة</numerusform>
            <numerusform>سطر واحد يتكرر؛ انظر: ملف، قواعد التنظيف</numerusform>
            <numerusform>سطران يتكرران؛ انظر: ملف، قواعد التنظيف</numerusform>
            <numerusform>%Ln أسطر تتكرر؛ انظر: ملف، قواعد التنظيف</numerusform>
            <numerusform>%Ln سطرًا يتكرر؛ انظر: ملف، قواعد التنظيف</numerusform>
            <numerusform>%Ln سطر يتكرر؛ انظر: ملف، قواعد التنظيف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) moved to the trash</source>
        <translation>
            <numerusform>لم يُنقل أي مقال إلى المهملات</numerusform>
            <numerusform>نُقل مقال واحد إلى المهملات</numerusform>
            <numerusform>نُقل مقالان إلى المهملات</numerusform>
            <numerusform>نُقلت %Ln مقالات إلى المهملات</numerusform>
            <numerusform>نُقل %Ln مقالًا إلى المهملات</numerusform>
            <numerusform>نُقل %Ln مقال إلى المهملات</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no import to undo.</source>
        <translation>لا يوجد استيراد يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>The watched folder is gone; nothing is imported by itself now.</source>
        <translation>لم يعد المجلد المراقَب موجودًا؛ فلن يُستورد شيء تلقائيًا الآن.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>استيراد مقالات</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>استيراد مجلد</translation>
    </message>
    <message>
        <source>The list cannot be written: %1</source>
        <translation>تعذّرت كتابة القائمة: %1</translation>
    </message>
    <message>
        <source>All articles in this folder and the folders in it will be imported.</source>
        <translation>ستُستورد كل المقالات في هذا المجلد وفي المجلدات التي داخله.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) a second</source>
        <translation>
            <numerusform>أقل من ملف في الثانية</numerusform>
            <numerusform>ملف في الثانية</numerusform>
            <numerusform>ملفان في الثانية</numerusform>
            <numerusform>%Ln ملفات في الثانية</numerusform>
            <numerusform>%Ln ملفًا في الثانية</numerusform>
            <numerusform>%Ln ملف في الثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s) left</source>
        <translation>
            <numerusform>بقيت لحظات</numerusform>
            <numerusform>بقيت ثانية واحدة</numerusform>
            <numerusform>بقيت ثانيتان</numerusform>
            <numerusform>بقيت %Ln ثوانٍ</numerusform>
            <numerusform>بقيت %Ln ثانية</numerusform>
            <numerusform>بقيت %Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the list of errors</source>
        <translation>حفظ قائمة الأخطاء</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>الملفات المطلوب استيرادها</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>حفظ القائمة…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) imported</source>
        <translation>
            <numerusform>لم يُستورد أي مقال</numerusform>
            <numerusform>استُورد مقال واحد</numerusform>
            <numerusform>استُورد مقالان</numerusform>
            <numerusform>استُوردت %Ln مقالات</numerusform>
            <numerusform>استُورد %Ln مقالًا</numerusform>
            <numerusform>استُورد %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already in the library</source>
        <translation>
            <numerusform>لا مكرّر</numerusform>
            <numerusform>مقال واحد موجود في المكتبة</numerusform>
            <numerusform>مقالان موجودان في المكتبة</numerusform>
            <numerusform>%Ln مقالات موجودة في المكتبة</numerusform>
            <numerusform>%Ln مقالًا موجودًا في المكتبة</numerusform>
            <numerusform>%Ln مقال موجود في المكتبة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be imported</source>
        <translation>
            <numerusform>لم يتعذّر استيراد أي ملف</numerusform>
            <numerusform>تعذّر استيراد ملف واحد</numerusform>
            <numerusform>تعذّر استيراد ملفين</numerusform>
            <numerusform>تعذّر استيراد %Ln ملفات</numerusform>
            <numerusform>تعذّر استيراد %Ln ملفًا</numerusform>
            <numerusform>تعذّر استيراد %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>أُوقف الاستيراد</translation>
    </message>
</context>
<context>
    <name>ImportFieldsEditor</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>الوكالة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
</context>
<context>
    <name>ImportLinesModel</name>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Left out by</source>
        <translation>استبعدته قاعدة</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Choose a file to see what will be imported from it.</source>
        <translation>اختر ملفًا لترى ما سيُستورد منه.</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>أسطر الملف</translation>
    </message>
    <message>
        <source>Already in the library: %1</source>
        <translation>موجود في المكتبة: %1</translation>
    </message>
    <message>
        <source>A new version of: %1</source>
        <translation>نسخة جديدة من: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out</source>
        <translation>
            <numerusform>لا أسطر مستبعدة</numerusform>
            <numerusform>سطر مستبعد</numerusform>
            <numerusform>سطران مستبعدان</numerusform>
            <numerusform>%Ln أسطر مستبعدة</numerusform>
            <numerusform>%Ln سطرًا مستبعدًا</numerusform>
            <numerusform>%Ln سطر مستبعد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Tick a line to keep it in the article.</source>
        <translation>%1. ضع علامة على السطر لإبقائه في المقال.</translation>
    </message>
</context>
<context>
    <name>ImportStatus</name>
    <message>
        <source>Importing</source>
        <translation>جارٍ الاستيراد</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>IndexLine</name>
    <message>
        <source>The search index is being rebuilt: %1%</source>
        <translation>يُعاد بناء الفهرس: %1٪</translation>
    </message>
    <message>
        <source>New articles are being made searchable</source>
        <translation>تُفهرَس المقالات الجديدة</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Everything is archived</source>
        <translation>كل شيء في الأرشيف</translation>
    </message>
    <message>
        <source>What you import from now on comes here.</source>
        <translation>ما تستورده من الآن يظهر هنا.</translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>لا شيء غير مقروء</translation>
    </message>
    <message>
        <source>You have opened every article of the library.</source>
        <translation>فتحتَ كل مقالات المكتبة.</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>المفضلة خالية بعد</translation>
    </message>
    <message>
        <source>Make an article a favourite with %1, and it is found here.</source>
        <translation>أضف مقالًا إلى المفضلة بـ%1 لتجده هنا.</translation>
    </message>
    <message>
        <source>Nothing archived</source>
        <translation>الأرشيف خالٍ</translation>
    </message>
    <message>
        <source>Put away what you have read with %1; it can still be found.</source>
        <translation>انقل ما فرغت من قراءته إلى الأرشيف بـ%1، ويبقى البحث فيه ممكنًا.</translation>
    </message>
    <message>
        <source>No article has annotations</source>
        <translation>لا تعليقات على أي مقال</translation>
    </message>
    <message>
        <source>Select a passage in an article to highlight it.</source>
        <translation>حدّد مقطعًا في مقال لتظلّله.</translation>
    </message>
    <message>
        <source>No article has this tag</source>
        <translation>لا مقال بهذا الوسم</translation>
    </message>
    <message>
        <source>Tag articles with %1.</source>
        <translation>ضع الوسوم على المقالات بـ%1.</translation>
    </message>
    <message>
        <source>The collection is empty</source>
        <translation>المجموعة خالية</translation>
    </message>
    <message>
        <source>Add articles to it with %1.</source>
        <translation>أضف إليها مقالات بـ%1.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>المهملات خالية</translation>
    </message>
    <message>
        <source>Articles that you delete stay here for 30 days.</source>
        <translation>تبقى المقالات المحذوفة هنا 30 يومًا.</translation>
    </message>
</context>
<context>
    <name>ListsDesk</name>
    <message>
        <source>Restore an article to read it.</source>
        <translation>استعد المقال لتقرأه.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>المجموعات</translation>
    </message>
    <message>
        <source>Rename the collection…</source>
        <translation>تغيير اسم المجموعة…</translation>
    </message>
    <message>
        <source>Delete the collection</source>
        <translation>حذف المجموعة</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Take out of the collection</source>
        <translation>إخراج من المجموعة</translation>
    </message>
    <message>
        <source>Rename the collection</source>
        <translation>تغيير اسم المجموعة</translation>
    </message>
    <message>
        <source>Name of the collection:</source>
        <translation>اسم المجموعة:</translation>
    </message>
    <message>
        <source>The collection is deleted; its articles stay in the library.</source>
        <translation>حُذفت المجموعة، ومقالاتها باقية في المكتبة.</translation>
    </message>
</context>
<context>
    <name>MainToolBar</name>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>&amp;تعليق</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>الم&amp;كتبة</translation>
    </message>
    <message>
        <source>&amp;Sort</source>
        <translation>ال&amp;ترتيب</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>L&amp;ines and column</source>
        <translation>الأ&amp;سطر والعمود</translation>
    </message>
    <message>
        <source>T&amp;ypeface</source>
        <translation>ال&amp;خط</translation>
    </message>
    <message>
        <source>&amp;Digits</source>
        <translation>الأ&amp;رقام</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;مظهر</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>ال&amp;لغة</translation>
    </message>
</context>
<context>
    <name>NoResults</name>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Did you mean:</source>
        <translation>هل تقصد:</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>البحث عن «%1»</translation>
    </message>
    <message>
        <source>Search in every spelling</source>
        <translation>البحث بأي رسم</translation>
    </message>
    <message>
        <source>Remove the filters</source>
        <translation>إزالة عوامل التصفية</translation>
    </message>
    <message>
        <source>No article passes these filters.</source>
        <translation>لا مقال يستوفي عوامل التصفية هذه.</translation>
    </message>
    <message>
        <source>No article that passes these filters matches “%1”.</source>
        <translation>لا مقال يستوفي عوامل التصفية هذه ويوافق «%1».</translation>
    </message>
    <message>
        <source>No article matches “%1”.</source>
        <translation>لا مقال يوافق «%1».</translation>
    </message>
    <message>
        <source>Not every article can be searched yet.</source>
        <translation>لم تكتمل فهرسة المقالات بعد.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Maqal</source>
        <translation>مقال</translation>
    </message>
</context>
<context>
    <name>ReadingDesk</name>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>بلا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) to read</source>
        <translation>
            <numerusform>قراءة لحظات</numerusform>
            <numerusform>نحو دقيقة قراءة</numerusform>
            <numerusform>نحو دقيقتي قراءة</numerusform>
            <numerusform>نحو %Ln دقائق قراءة</numerusform>
            <numerusform>نحو %Ln دقيقة قراءة</numerusform>
            <numerusform>نحو %Ln دقيقة قراءة</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the whole text</source>
        <translation>تحديد النص كله</translation>
    </message>
    <message>
        <source>The citation of the article is copied.</source>
        <translation>نُسخ توثيق المقال.</translation>
    </message>
    <message>
        <source>The passage is copied with its citation.</source>
        <translation>نُسخ المقطع مع توثيقه.</translation>
    </message>
    <message>
        <source>Press Esc to leave</source>
        <translation>اضغط Esc للخروج</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>أوشك المقال على الانتهاء</numerusform>
            <numerusform>بقيت نحو دقيقة</numerusform>
            <numerusform>بقيت نحو دقيقتين</numerusform>
            <numerusform>بقيت نحو %Ln دقائق</numerusform>
            <numerusform>بقيت نحو %Ln دقيقة</numerusform>
            <numerusform>بقيت نحو %Ln دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Named on the page</source>
        <translation>ذكرته الصفحة</translation>
    </message>
    <message>
        <source>Other versions</source>
        <translation>نسخ أخرى</translation>
    </message>
    <message>
        <source>The same story</source>
        <translation>الخبر نفسه</translation>
    </message>
    <message>
        <source>Similar</source>
        <translation>مقالات مشابهة</translation>
    </message>
    <message>
        <source>both speak of %1</source>
        <translation>كلاهما يتناول: %1</translation>
    </message>
    <message>
        <source>same author: %1</source>
        <translation>الكاتب نفسه: %1</translation>
    </message>
    <message>
        <source>same place: %1</source>
        <translation>المكان نفسه: %1</translation>
    </message>
    <message>
        <source>named on the page</source>
        <translation>ذُكر في الصفحة</translation>
    </message>
    <message>
        <source>on the same day</source>
        <translation>في اليوم نفسه</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between two reasons</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>RecentPopup</name>
    <message>
        <source>Forget these searches</source>
        <translation>محو عمليات البحث الأخيرة</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>عمليات البحث الأخيرة</translation>
    </message>
</context>
<context>
    <name>RelatedDelegate</name>
    <message>
        <source>Search for it</source>
        <translation>ابحث عنه في المكتبة</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>قارِن</translation>
    </message>
</context>
<context>
    <name>RelatedDesk</name>
    <message>
        <source>This paragraph also stands in</source>
        <translation>وردت هذه الفقرة أيضًا في</translation>
    </message>
</context>
<context>
    <name>RelatedPane</name>
    <message>
        <source>Related articles</source>
        <translation>المقالات ذات الصلة</translation>
    </message>
    <message>
        <source>In order of time</source>
        <translation>بترتيب الزمن</translation>
    </message>
    <message>
        <source>Oldest first, whatever their kind</source>
        <translation>الأقدم أولًا، أيًّا كان نوعها</translation>
    </message>
    <message>
        <source>Nothing related</source>
        <translation>لا مواد ذات صلة</translation>
    </message>
    <message>
        <source>The page names no related items, and the library holds nothing like it.</source>
        <translation>لا تذكر الصفحة مواد ذات صلة، وليس في المكتبة ما يشبهها.</translation>
    </message>
    <message>
        <source>Search for it</source>
        <translation>ابحث عنه في المكتبة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>قارِن</translation>
    </message>
</context>
<context>
    <name>ResultsPane</name>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>The search does not work</source>
        <translation>تعذّر البحث</translation>
    </message>
</context>
<context>
    <name>ReviewCards</name>
    <message>
        <source>Old highlights</source>
        <translation>تظليلات قديمة</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>المقطع</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>فتح المقال</translation>
    </message>
    <message>
        <source>Ten more</source>
        <translation>عشرة أخرى</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Card %1 of %2</source>
        <translation>البطاقة %1 من %2</translation>
    </message>
    <message>
        <source>That was it for now</source>
        <translation>انتهت مراجعة اليوم</translation>
    </message>
    <message>
        <source>Those you have just read come back last.</source>
        <translation>ما قرأته الآن يعود بعد غيره.</translation>
    </message>
    <message>
        <source>Nothing to read again yet</source>
        <translation>لا شيء للمراجعة بعد</translation>
    </message>
    <message>
        <source>Two weeks after you highlight a passage, it is shown here again.</source>
        <translation>يظهر المقطع هنا من جديد بعد أسبوعين من تظليله.</translation>
    </message>
</context>
<context>
    <name>RuleNames</name>
    <message>
        <source>web address</source>
        <translation>عنوان إلكتروني</translation>
    </message>
    <message>
        <source>author's picture</source>
        <translation>صورة الكاتب</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>سطر الكاتب</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>contributors</source>
        <translation>المساهمون</translation>
    </message>
    <message>
        <source>copyright</source>
        <translation>حقوق النشر</translation>
    </message>
    <message>
        <source>credits</source>
        <translation>فريق الإعداد</translation>
    </message>
    <message>
        <source>date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>end mark</source>
        <translation>علامة الختام</translation>
    </message>
    <message>
        <source>invitation to follow</source>
        <translation>دعوة إلى المتابعة</translation>
    </message>
    <message>
        <source>footer link</source>
        <translation>رابط في التذييل</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>معرّف داخلي</translation>
    </message>
    <message>
        <source>clutter above the text</source>
        <translation>حشو قبل النص</translation>
    </message>
    <message>
        <source>other headlines</source>
        <translation>عناوين أخرى</translation>
    </message>
    <message>
        <source>page clutter</source>
        <translation>حشو الصفحة</translation>
    </message>
    <message>
        <source>image marker</source>
        <translation>علامة صورة</translation>
    </message>
    <message>
        <source>link inside the text</source>
        <translation>رابط داخل النص</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>مُستبقى</translation>
    </message>
    <message>
        <source>legal notice</source>
        <translation>تنويه قانوني</translation>
    </message>
    <message>
        <source>masthead</source>
        <translation>ترويسة الصحيفة</translation>
    </message>
    <message>
        <source>menu bar</source>
        <translation>شريط القوائم</translation>
    </message>
    <message>
        <source>most read</source>
        <translation>الأكثر قراءة</translation>
    </message>
    <message>
        <source>menu link</source>
        <translation>رابط في القائمة</translation>
    </message>
    <message>
        <source>menu</source>
        <translation>قائمة الموقع</translation>
    </message>
    <message>
        <source>number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>page's date</source>
        <translation>تاريخ الصفحة</translation>
    </message>
    <message>
        <source>page footer</source>
        <translation>تذييل الصفحة</translation>
    </message>
    <message>
        <source>page number</source>
        <translation>رقم الصفحة</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>رقم هاتف</translation>
    </message>
    <message>
        <source>place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>player</source>
        <translation>مشغّل الوسائط</translation>
    </message>
    <message>
        <source>prayer times</source>
        <translation>مواقيت الصلاة</translation>
    </message>
    <message>
        <source>previous and next</source>
        <translation>السابق والتالي</translation>
    </message>
    <message>
        <source>reader's comment</source>
        <translation>تعليق قارئ</translation>
    </message>
    <message>
        <source>related item</source>
        <translation>مادة ذات صلة</translation>
    </message>
    <message>
        <source>related heading</source>
        <translation>عنوان «ذات صلة»</translation>
    </message>
    <message>
        <source>author repeated</source>
        <translation>تكرار الكاتب</translation>
    </message>
    <message>
        <source>line repeated</source>
        <translation>سطر مكرر</translation>
    </message>
    <message>
        <source>running head</source>
        <translation>رأس الصفحة المتكرر</translation>
    </message>
    <message>
        <source>program text</source>
        <translation>نص برمجي</translation>
    </message>
    <message>
        <source>section</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>share bar</source>
        <translation>شريط المشاركة</translation>
    </message>
    <message>
        <source>sign-up form</source>
        <translation>نموذج اشتراك</translation>
    </message>
    <message>
        <source>site list</source>
        <translation>قائمة من الموقع</translation>
    </message>
    <message>
        <source>source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>own address</source>
        <translation>عنوان المقال</translation>
    </message>
    <message>
        <source>summary label</source>
        <translation>تسمية الملخص</translation>
    </message>
    <message>
        <source>symbols</source>
        <translation>رموز</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>text size control</source>
        <translation>حجم الخط</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>video length</source>
        <translation>مدة الفيديو</translation>
    </message>
    <message>
        <source>learnt clutter</source>
        <translation>حشو متكرر</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Cleaning rules</source>
        <translation>قواعد التنظيف</translation>
    </message>
    <message>
        <source>Leave out from now on</source>
        <translation>استبعاد من الآن فصاعدًا</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Judges by</source>
        <translation>يحكم بـ</translation>
    </message>
    <message>
        <source>On for articles from</source>
        <translation>مفعّلة لمقالات المصدر</translation>
    </message>
    <message>
        <source>Short lines that recur in many articles of one source. Nothing is left out unless you say so.</source>
        <translation>أسطر قصيرة تتكرر في مقالات كثيرة من مصدر واحد. لا يُستبعد شيء ما لم تطلب ذلك.</translation>
    </message>
    <message>
        <source>All rules</source>
        <translation>كل القواعد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s)</source>
        <translation>
            <numerusform>لا اقتراحات</numerusform>
            <numerusform>اقتراح واحد</numerusform>
            <numerusform>اقتراحان</numerusform>
            <numerusform>%Ln اقتراحات</numerusform>
            <numerusform>%Ln اقتراحًا</numerusform>
            <numerusform>%Ln اقتراح</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>the line's words</source>
        <translation>كلمات السطر</translation>
    </message>
    <message>
        <source>its place on the page</source>
        <translation>موضعه في الصفحة</translation>
    </message>
    <message>
        <source>your decision</source>
        <translation>قرارك</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Save this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <source>&amp;All articles</source>
        <translation>&amp;كل المقالات</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إعادة ال&amp;تسمية</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذ&amp;ف</translation>
    </message>
    <message>
        <source>Lists and saved searches</source>
        <translation>القوائم وعمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Rename the saved search</source>
        <translation>إعادة تسمية البحث المحفوظ</translation>
    </message>
    <message>
        <source>Delete the saved search</source>
        <translation>حذف البحث المحفوظ</translation>
    </message>
    <message>
        <source>Delete the saved search “%1”?</source>
        <translation>أتريد حذف البحث المحفوظ «%1»؟</translation>
    </message>
    <message>
        <source>The articles it finds stay in the library.</source>
        <translation>تبقى المقالات التي يجدها في المكتبة.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Name of the list:</source>
        <translation>اسم القائمة:</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search the library</source>
        <translation>البحث في المكتبة</translation>
    </message>
</context>
<context>
    <name>SearchDesk</name>
    <message>
        <source>The search index is complete.</source>
        <translation>اكتمل فهرس البحث.</translation>
    </message>
    <message>
        <source>The search index is being rebuilt.</source>
        <translation>يُعاد بناء فهرس البحث.</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Related</source>
        <translation>ذات صلة</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Nothing related yet</source>
        <translation>لا مواد ذات صلة بعد</translation>
    </message>
    <message>
        <source>Open an article to see what else the library holds on its story.</source>
        <translation>افتح مقالًا لترى ما في المكتبة غيره عن موضوعه.</translation>
    </message>
    <message>
        <source>No annotations yet</source>
        <translation>لا تعليقات بعد</translation>
    </message>
    <message>
        <source>Open an article to mark passages in it and write notes to them.</source>
        <translation>افتح مقالًا لتظلّل مقاطع منه وتكتب عليها حواشي.</translation>
    </message>
    <message>
        <source>No details yet</source>
        <translation>لا تفاصيل بعد</translation>
    </message>
    <message>
        <source>Open an article to see where it came from and which lines were left out.</source>
        <translation>افتح مقالًا لترى مصدره والأسطر التي استُبعدت منه.</translation>
    </message>
</context>
<context>
    <name>SuggestionLine</name>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>هل تقصد «%1»؟</translation>
    </message>
</context>
<context>
    <name>TaggingDialog</name>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>وسوم تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إ&amp;ضافة</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>الوسوم الآن: %1</translation>
    </message>
</context>
<context>
    <name>UndoStrip</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%Ln paragraph(s) in common</source>
        <translation>
            <numerusform>لا فقرات مشتركة</numerusform>
            <numerusform>فقرة مشتركة واحدة</numerusform>
            <numerusform>فقرتان مشتركتان</numerusform>
            <numerusform>%Ln فقرات مشتركة</numerusform>
            <numerusform>%Ln فقرة مشتركة</numerusform>
            <numerusform>%Ln فقرة مشتركة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) apart</source>
        <translation>
            <numerusform>في اليوم نفسه</numerusform>
            <numerusform>بينهما يوم واحد</numerusform>
            <numerusform>بينهما يومان</numerusform>
            <numerusform>بينهما %Ln أيام</numerusform>
            <numerusform>بينهما %Ln يومًا</numerusform>
            <numerusform>بينهما %Ln يوم</numerusform>
        </translation>
    </message>
</context>
</TS>
