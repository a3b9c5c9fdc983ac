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
    <message>
        <source>&amp;Licences…</source>
        <translation>ال&amp;تراخيص…</translation>
    </message>
</context>
<context>
    <name>AbsenceDialog</name>
    <message>
        <source>Read aloud</source>
        <translation>القراءة الجهرية</translation>
    </message>
    <message>
        <source>Nothing can read aloud yet</source>
        <translation>القراءة بصوت مسموع غير متاحة بعد</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>نسخ الأمر</translation>
    </message>
    <message>
        <source>The part that speaks (Qt TextToSpeech) is installed, but the system lacks a library that it needs. Install it and open Maqal again. The system says: %1</source>
        <translation>الجزء الناطق (Qt TextToSpeech) مثبَّت، لكن النظام تنقصه مكتبة يحتاج إليها. ثبِّتها ثم افتح «مقال» من جديد. يقول النظام: %1</translation>
    </message>
    <message>
        <source>This build of Maqal does without the part that speaks (Qt TextToSpeech), to stay small. Who wants it installs Maqal with pip or uv under the name maqal[speech]; the library stays where it is and as it is.</source>
        <translation>تخلو هذه الحزمة من «مقال» من الجزء الناطق (Qt TextToSpeech) ليبقى حجمها صغيرًا. ومن أراده فليثبّت «مقال» بالأداة pip أو uv باسم maqal[speech]، وتبقى المكتبة في مكانها كما هي.</translation>
    </message>
    <message>
        <source>The part that speaks (Qt TextToSpeech) is installed separately, because it is large. Close Maqal, run this command, and open it again. Nothing is sent anywhere: the voices are those of your system.</source>
        <translation>يُثبَّت الجزء الناطق (Qt TextToSpeech) على حدة لكبر حجمه. أغلق «مقال»، ونفّذ هذا الأمر، ثم افتحه من جديد. ولا يُرسل شيء إلى أي مكان، فالأصوات أصوات نظامك.</translation>
    </message>
    <message>
        <source>Maqal found no voice on this system. Install a speech service, such as Speech Dispatcher with the voices of eSpeak NG, which has Arabic, and open Maqal again.</source>
        <translation>لم يجد «مقال» صوتًا في هذا النظام. ثبِّت خدمة نطق مثل Speech Dispatcher مع أصوات eSpeak NG، وفيها العربية، ثم افتح «مقال» من جديد.</translation>
    </message>
    <message>
        <source>Maqal found no voice on this system. Add one in the system&apos;s settings for speech, and open Maqal again.</source>
        <translation>لم يجد «مقال» صوتًا في هذا النظام. أضف صوتًا من إعدادات النطق في النظام، ثم افتح «مقال» من جديد.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
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
        <translation>المفضّلة</translation>
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
        <source>&amp;Take back an export…</source>
        <translation>است&amp;رجاع تصدير…</translation>
    </message>
    <message>
        <source>Take back an export</source>
        <translation>استرجاع تصدير</translation>
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
        <source>Lar&amp;ger text</source>
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
        <translation>نسخ مع الت&amp;وثيق</translation>
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
        <source>Op&amp;en beside</source>
        <translation>فت&amp;ح إلى الجانب</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>فتح إلى الجانب</translation>
    </message>
    <message>
        <source>Go to the o&amp;ther article</source>
        <translation>الانتقال إلى المقال الآ&amp;خر</translation>
    </message>
    <message>
        <source>Other article</source>
        <translation>المقال الآخر</translation>
    </message>
    <message>
        <source>&amp;Swap the two articles</source>
        <translation>تب&amp;ديل موضعي المقالين</translation>
    </message>
    <message>
        <source>Swap the two articles</source>
        <translation>تبديل موضعي المقالين</translation>
    </message>
    <message>
        <source>&amp;Close the other article</source>
        <translation>إ&amp;غلاق المقال الآخر</translation>
    </message>
    <message>
        <source>Close the other article</source>
        <translation>إغلاق المقال الآخر</translation>
    </message>
    <message>
        <source>To the next pane</source>
        <translation>إلى الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>To the previous pane</source>
        <translation>إلى الجزء السابق من النافذة</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>الجزء السابق من النافذة</translation>
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
        <translation>إشارة مرجعية &amp;هنا</translation>
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
        <translation>نقل إلى أعلى في المجموعة</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down in the collection</source>
        <translation>نقل إلى أسفل في المجموعة</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
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
        <translation>البحث عن النص المح&amp;دَّد</translation>
    </message>
    <message>
        <source>Search for the selection</source>
        <translation>البحث عن النص المحدَّد</translation>
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
        <source>&amp;Reading statistics</source>
        <translation>إ&amp;حصاءات القراءة</translation>
    </message>
    <message>
        <source>Reading statistics</source>
        <translation>إحصاءات القراءة</translation>
    </message>
    <message>
        <source>C&amp;heck the library…</source>
        <translation>&amp;فحص المكتبة…</translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>فحص المكتبة</translation>
    </message>
    <message>
        <source>&amp;Read aloud</source>
        <translation>القراءة بصوت مسمو&amp;ع</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>القراءة الجهرية</translation>
    </message>
    <message>
        <source>&amp;Previous sentence</source>
        <translation>الجملة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>الجملة السابقة</translation>
    </message>
    <message>
        <source>&amp;Next sentence</source>
        <translation>الجملة ال&amp;تالية</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>الجملة التالية</translation>
    </message>
    <message>
        <source>&amp;Stop reading aloud</source>
        <translation>إ&amp;يقاف القراءة بصوت مسموع</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>إيقاف القراءة بصوت مسموع</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإعدا&amp;دات…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Find a co&amp;mmand…</source>
        <translation>البحث عن &amp;أمر…</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
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
    <name>ActivityPopup</name>
    <message>
        <source>Running now</source>
        <translation>يجري الآن</translation>
    </message>
    <message>
        <source>Nothing is running. Everything is saved.</source>
        <translation>لا شيء يجري الآن، وكل شيء محفوظ.</translation>
    </message>
</context>
<context>
    <name>ActivityRow</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>أُنجز %1 من %2</translation>
    </message>
</context>
<context>
    <name>ActivityStatus</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا شيء غيره</numerusform>
            <numerusform>وعمل آخر</numerusform>
            <numerusform>وعملان آخران</numerusform>
            <numerusform>و%Ln أعمال أخرى</numerusform>
            <numerusform>و%Ln عملًا آخر</numerusform>
            <numerusform>و%Ln عمل آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what is running</source>
        <translation>إظهار ما يجري الآن</translation>
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
        <translation>ليس في المهملات ما يطابق ذلك</translation>
    </message>
    <message>
        <source>Deleted annotations stay here for 30 days.</source>
        <translation>تبقى التعليقات المحذوفة هنا ثلاثين يومًا.</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>لا شيء يحتاج إلى مراجعة</translation>
    </message>
    <message>
        <source>Every annotation like this was found again in the text of its article.</source>
        <translation>كل تعليق بهذه الصفات عُثر على موضعه في نص مقاله.</translation>
    </message>
    <message>
        <source>No annotation is like this</source>
        <translation>لا تعليق بهذه الصفات</translation>
    </message>
    <message>
        <source>Use fewer words, or take a colour, a tag or a time away.</source>
        <translation>استعمل كلمات أقل، أو أزِل لونًا أو وسمًا أو مدة.</translation>
    </message>
    <message>
        <source>The annotations cannot be read</source>
        <translation>تتعذّر قراءة التعليقات</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>المحدَّد: %1 من %2</translation>
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
        <translation>إظهاره في المقال</translation>
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
        <translation>المقطع المحدَّد في المقال</translation>
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
        <translation>البحث عن موضعه…</translation>
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
    <name>ArticleListModel</name>
    <message>
        <source>unread</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation>مفضّل</translation>
    </message>
</context>
<context>
    <name>ArticleListPane</name>
    <message>
        <source>Opening the library…</source>
        <translation>جارٍ فتح المكتبة…</translation>
    </message>
    <message>
        <source>A large one, or one from an earlier version, takes a moment.</source>
        <translation>المكتبة الكبيرة، أو التي من إصدار سابق، تحتاج إلى لحظات.</translation>
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
        <source>The articles you import are listed here, newest first.</source>
        <translation>هنا تُدرج المقالات التي تستوردها، أحدثها أولًا.</translation>
    </message>
</context>
<context>
    <name>ArticleSide</name>
    <message>
        <source>How far you have read</source>
        <translation>مقدار ما قرأت</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقال</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>لا مقال مفتوح</translation>
    </message>
    <message>
        <source>This article cannot be shown</source>
        <translation>يتعذّر عرض هذا المقال</translation>
    </message>
    <message>
        <source>Room for a second article</source>
        <translation>مكان لمقال ثانٍ</translation>
    </message>
    <message>
        <source>Choose one from the list, the search results or the related articles.</source>
        <translation>اختر مقالًا من القائمة أو نتائج البحث أو المقالات ذات الصلة.</translation>
    </message>
    <message>
        <source>Choose one from the list, or drop text files here to import them.</source>
        <translation>اختر مقالًا من القائمة، أو أفلت هنا ملفات نصية لاستيرادها.</translation>
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
            <numerusform>لم يُضف أي مقال إلى المفضّلة</numerusform>
            <numerusform>أُضيف مقال واحد إلى المفضّلة</numerusform>
            <numerusform>أُضيف مقالان إلى المفضّلة</numerusform>
            <numerusform>أُضيفت %Ln مقالات إلى المفضّلة</numerusform>
            <numerusform>أُضيف %Ln مقالًا إلى المفضّلة</numerusform>
            <numerusform>أُضيف %Ln مقال إلى المفضّلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) taken out of the favourites</source>
        <translation>
            <numerusform>لم يُزل أي مقال من المفضّلة</numerusform>
            <numerusform>أُزيل مقال واحد من المفضّلة</numerusform>
            <numerusform>أُزيل مقالان من المفضّلة</numerusform>
            <numerusform>أُزيلت %Ln مقالات من المفضّلة</numerusform>
            <numerusform>أُزيل %Ln مقالًا من المفضّلة</numerusform>
            <numerusform>أُزيل %Ln مقال من المفضّلة</numerusform>
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
            <numerusform>لم يتغيّر شيء</numerusform>
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
            <numerusform>لم يتغيّر شيء</numerusform>
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
            <numerusform>الوسوم</numerusform>
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
            <numerusform>لم تتغيّر الوسوم</numerusform>
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
            <numerusform>المجموعات</numerusform>
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
            <numerusform>لم تتغيّر المجموعات</numerusform>
            <numerusform>تغيّرت مجموعات مقال واحد</numerusform>
            <numerusform>تغيّرت مجموعات مقالين</numerusform>
            <numerusform>تغيّرت مجموعات %Ln مقالات</numerusform>
            <numerusform>تغيّرت مجموعات %Ln مقالًا</numerusform>
            <numerusform>تغيّرت مجموعات %Ln مقال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BesideDesk</name>
    <message>
        <source>This article is open already.</source>
        <translation>هذا المقال مفتوح من قبل.</translation>
    </message>
    <message>
        <source>Open an article first, then a second one beside it.</source>
        <translation>افتح مقالًا أولًا، ثم افتح آخر إلى جانبه.</translation>
    </message>
    <message>
        <source>The article that you choose now opens beside the first.</source>
        <translation>المقال الذي تختاره الآن يُفتح إلى جانب الأول.</translation>
    </message>
    <message>
        <source>The window is too small for two articles.</source>
        <translation>النافذة أصغر من أن تتسع لمقالين.</translation>
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
            <numerusform>الوسوم</numerusform>
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
            <numerusform>لم تتغيّر الوسوم</numerusform>
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
            <numerusform>لم يتغيّر أي لون</numerusform>
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
        <source>Clear the field</source>
        <translation>محو الحقل</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
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
        <translation>في آخر سبعة أيام</translation>
    </message>
    <message>
        <source>In the last 30 days</source>
        <translation>في آخر ثلاثين يومًا</translation>
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
    <name>CheckDesk</name>
    <message>
        <source>Checking the library</source>
        <translation>جارٍ فحص المكتبة</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Check of the library</source>
        <translation>فحص المكتبة</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>سير الفحص</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;إيقاف</translation>
    </message>
    <message>
        <source>&amp;Mend what can be mended</source>
        <translation>إ&amp;صلاح ما يمكن إصلاحه</translation>
    </message>
    <message>
        <source>The library is being mended. It is backed up first.</source>
        <translation>يجري إصلاح المكتبة، وتُحفظ نسخة احتياطية منها أولًا.</translation>
    </message>
    <message>
        <source>All of the library is read. You can go on reading meanwhile.</source>
        <translation>تُقرأ المكتبة كلها، ويمكنك متابعة القراءة في أثناء ذلك.</translation>
    </message>
    <message>
        <source>The check was stopped. Nothing was changed.</source>
        <translation>أُوقف الفحص، ولم يتغيّر شيء.</translation>
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
        <source>The library was mended and is sound: %1, %2.</source>
        <translation>أُصلحت المكتبة وهي سليمة: %1، %2.</translation>
    </message>
    <message>
        <source>The library is sound: %1, %2.</source>
        <translation>المكتبة سليمة: %1، %2.</translation>
    </message>
    <message>
        <source>The rest could not be mended.</source>
        <translation>تعذّر إصلاح الباقي.</translation>
    </message>
    <message>
        <source>Not all of the library is as it was stored.</source>
        <translation>ليس كل ما في المكتبة كما حُفظ.</translation>
    </message>
    <message>
        <source>The damaged file is kept as %1.</source>
        <translation>حُفظ الملف التالف باسم %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be read, or not whole</source>
        <translation>
            <numerusform>قُرئت الصفوف كلها</numerusform>
            <numerusform>صفٌّ واحد تعذّرت قراءته كله أو بعضه</numerusform>
            <numerusform>صفّان تعذّرت قراءتهما كليًّا أو جزئيًّا</numerusform>
            <numerusform>%Ln صفوف تعذّرت قراءتها كليًّا أو جزئيًّا</numerusform>
            <numerusform>%Ln صفًّا تعذّرت قراءتها كليًّا أو جزئيًّا</numerusform>
            <numerusform>%Ln صف تعذّرت قراءتها كليًّا أو جزئيًّا</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest backup holds %1 and %2 that are not here: %3</source>
        <translation>في أحدث نسخة احتياطية ما ليس هنا: %1، %2: %3</translation>
    </message>
    <message>
        <source>The newest backup</source>
        <translation>أحدث نسخة احتياطية</translation>
    </message>
    <message>
        <source>The library file</source>
        <translation>ملف المكتبة</translation>
    </message>
    <message>
        <source>The texts of the articles</source>
        <translation>نصوص المقالات</translation>
    </message>
    <message>
        <source>The files as they were imported</source>
        <translation>الملفات كما استُوردت</translation>
    </message>
    <message>
        <source>The annotations</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>The details of the articles</source>
        <translation>بيانات المقالات</translation>
    </message>
    <message>
        <source>The search index</source>
        <translation>فهرس البحث</translation>
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
    <name>CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>البحث عن أمر</translation>
    </message>
    <message>
        <source>A command, a list or an article</source>
        <translation>أمر أو قائمة أو مقال</translation>
    </message>
    <message>
        <source>Clear the field</source>
        <translation>محو الحقل</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source> (such as “{title}”)</source>
        <translation> (مثل «{title}»)</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>مقال واحد</translation>
    </message>
    <message>
        <source>A bare number: a counter, a day of a calendar, a temperature.</source>
        <translation>رقم مجرّد: عدّاد، أو يوم في تقويم، أو درجة حرارة.</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>لا بد للمجموعة من اسم.</translation>
    </message>
    <message>
        <source>A date that is the page&apos;s, not the article&apos;s.</source>
        <translation>تاريخ الصفحة لا تاريخ المقال.</translation>
    </message>
    <message>
        <source>A kept file is not what was imported.</source>
        <translation>ملفٌّ محفوظ ليس كما استُورد.</translation>
    </message>
    <message>
        <source>A label alone on its line («ملخص», «مدة القراءة», «Role, …»).</source>
        <translation>تسمية وحدها في سطرها («ملخص»، «مدة القراءة»، «Role, …»).</translation>
    </message>
    <message>
        <source>A line among the readers&apos; comments or their rules.</source>
        <translation>سطر من تعليقات القرّاء أو شروطها.</translation>
    </message>
    <message>
        <source>A line of a most-read, latest or recommended list.</source>
        <translation>سطر من قائمة «الأكثر قراءة» أو «الأحدث» أو «مقترحات».</translation>
    </message>
    <message>
        <source>A line of the page&apos;s foot.</source>
        <translation>سطر من تذييل الصفحة.</translation>
    </message>
    <message>
        <source>A line of the text, printed a second time right after it.</source>
        <translation>سطر من النص تكرّر بعده مباشرة.</translation>
    </message>
    <message>
        <source>A line without a letter or a digit.</source>
        <translation>سطر بلا حرف ولا رقم.</translation>
    </message>
    <message>
        <source>A line you marked as clutter of this source.</source>
        <translation>سطر وسمتَه بأنه حشو في هذا المصدر.</translation>
    </message>
    <message>
        <source>A link inside the text to another article («اقرأ أيضاً: …»).</source>
        <translation>رابط داخل النص إلى مقال آخر («اقرأ أيضًا: …»).</translation>
    </message>
    <message>
        <source>A link of the page&apos;s foot («من نحن», Privacy policy).</source>
        <translation>رابط في تذييل الصفحة («من نحن»، Privacy policy).</translation>
    </message>
    <message>
        <source>A link of the page&apos;s menus alone («الرئيسية», Sign in).</source>
        <translation>رابط من قوائم الصفحة وحده («الرئيسية»، Sign in).</translation>
    </message>
    <message>
        <source>A link to the article before or after this one.</source>
        <translation>رابط إلى المقال السابق أو التالي.</translation>
    </message>
    <message>
        <source>A note on the whole article has no passage.</source>
        <translation>الحاشية على المقال كله لا مقطع لها.</translation>
    </message>
    <message>
        <source>A notice about cookies, privacy, comments or opinions.</source>
        <translation>تنويه بملفات تعريف الارتباط أو الخصوصية أو التعليقات أو الآراء.</translation>
    </message>
    <message>
        <source>A notice of copyright.</source>
        <translation>تنويه بحقوق النشر.</translation>
    </message>
    <message>
        <source>A row of the outbox has a number that was never given out.</source>
        <translation>صفٌّ في قائمة التغييرات له رقم لم يُعطَ قط.</translation>
    </message>
    <message>
        <source>A row of times of day.</source>
        <translation>صف من أوقات اليوم.</translation>
    </message>
    <message>
        <source>A row of {table} belongs to a row of {parent} that is not there.</source>
        <translation>صفٌّ في {table} يتبع صفًّا غير موجود في {parent}.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>لا بد للبحث المحفوظ من اسم.</translation>
    </message>
    <message>
        <source>A short line before the title or in a run of menu links.</source>
        <translation>سطر قصير قبل العنوان أو ضمن روابط القوائم.</translation>
    </message>
    <message>
        <source>A short line between the title and the text.</source>
        <translation>سطر قصير بين العنوان والنص.</translation>
    </message>
    <message>
        <source>A source is needed: the host of the articles&apos; addresses, or the name of the folder they were imported from.</source>
        <translation>لا بد من مصدر: اسم الموقع في عناوين المقالات، أو اسم المجلد الذي استُوردت منه.</translation>
    </message>
    <message numerus="yes">
        <source>A tag has at most {count} characters; write the rest into the note.</source>
        <translation>
            <numerusform>الوسم لا يكون فارغًا؛ اكتب الباقي في الحاشية.</numerusform>
            <numerusform>لا يزيد الوسم على حرف واحد؛ اكتب الباقي في الحاشية.</numerusform>
            <numerusform>لا يزيد الوسم على حرفين؛ اكتب الباقي في الحاشية.</numerusform>
            <numerusform>لا يزيد الوسم على {count} أحرف؛ اكتب الباقي في الحاشية.</numerusform>
            <numerusform>لا يزيد الوسم على {count} حرفًا؛ اكتب الباقي في الحاشية.</numerusform>
            <numerusform>لا يزيد الوسم على {count} حرف؛ اكتب الباقي في الحاشية.</numerusform>
        </translation>
    </message>
    <message>
        <source>A tag of the article; kept as data.</source>
        <translation>وسم من وسوم المقال؛ يُحفظ في بياناته.</translation>
    </message>
    <message>
        <source>A telephone or fax number with its label.</source>
        <translation>رقم هاتف أو فاكس مع تسميته.</translation>
    </message>
    <message>
        <source>A text or file is too large for the library {name}.</source>
        <translation>نص أو ملف أكبر مما تتسع له المكتبة {name}.</translation>
    </message>
    <message>
        <source>A web or mail address alone on its line.</source>
        <translation>عنوان موقع أو بريد وحده في سطره.</translation>
    </message>
    <message>
        <source>A whole menu on one line, its links parted by bars.</source>
        <translation>قائمة كاملة في سطر واحد تفصل بين روابطها خطوط.</translation>
    </message>
    <message>
        <source>A word that only says a picture was here («الصورة»).</source>
        <translation>كلمة لا تدل إلا على أن صورة كانت هنا («الصورة»).</translation>
    </message>
    <message>
        <source>A {old} cannot become a {kind}.</source>
        <translation>لا يمكن تحويل {old} إلى {kind}.</translation>
    </message>
    <message>
        <source>An annotation in the library {name} is damaged; restore the library from a backup.</source>
        <translation>أحد التعليقات في المكتبة {name} تالف؛ استعد المكتبة من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>An annotation lies outside its text.</source>
        <translation>تعليقٌ يقع خارج نصّه.</translation>
    </message>
    <message>
        <source>An entry could not be taken in: {reason}.</source>
        <translation>تعذّر استرجاع أحد المدخلات: {reason}.</translation>
    </message>
    <message>
        <source>An entry of {name} has no text.</source>
        <translation>أحد مدخلات الملف {name} بلا نص.</translation>
    </message>
    <message>
        <source>An identifier of the site&apos;s own system.</source>
        <translation>معرّف داخلي يخص نظام الموقع.</translation>
    </message>
    <message>
        <source>An invitation to follow, subscribe or install («تابعونا على»).</source>
        <translation>دعوة إلى المتابعة أو الاشتراك أو تثبيت تطبيق («تابعونا على»).</translation>
    </message>
    <message>
        <source>Another article&apos;s headline outside the related block.</source>
        <translation>عنوان مقال آخر خارج قسم «ذات صلة».</translation>
    </message>
    <message>
        <source>Another article&apos;s headline, lead or picture; kept as a related item.</source>
        <translation>عنوان مقال آخر أو مقدمته أو صورته؛ يُحفظ مادة ذات صلة.</translation>
    </message>
    <message>
        <source>Another file took the place of the library {name} while it was open; close Maqal and open it again.</source>
        <translation>حلّ ملف آخر محل المكتبة {name} وهي مفتوحة؛ أغلق «مقال» ثم افتحه من جديد.</translation>
    </message>
    <message>
        <source>Another program is writing the search index, so it was not compared.</source>
        <translation>برنامج آخر يكتب في فهرس البحث، ولذلك لم يُقارَن.</translation>
    </message>
    <message>
        <source>Another program is writing the search index; try again in a moment.</source>
        <translation>برنامج آخر يكتب في فهرس البحث الآن؛ أعد المحاولة بعد لحظة.</translation>
    </message>
    <message numerus="yes">
        <source>At most {count} tags can be given at once.</source>
        <translation>
            <numerusform>لا يمكن وضع أي وسم.</numerusform>
            <numerusform>لا يمكن وضع أكثر من وسم واحد دفعة واحدة.</numerusform>
            <numerusform>لا يمكن وضع أكثر من وسمين دفعة واحدة.</numerusform>
            <numerusform>لا يمكن وضع أكثر من {count} وسوم دفعة واحدة.</numerusform>
            <numerusform>لا يمكن وضع أكثر من {count} وسمًا دفعة واحدة.</numerusform>
            <numerusform>لا يمكن وضع أكثر من {count} وسم دفعة واحدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Buttons for sharing, printing, saving («شارك», Facebook, طباعة).</source>
        <translation>أزرار المشاركة والطباعة والحفظ («شارك»، Facebook، «طباعة»).</translation>
    </message>
    <message>
        <source>Buttons of a video or audio player, advertisement labels.</source>
        <translation>أزرار مشغّل الوسائط، وتسميات الإعلانات.</translation>
    </message>
    <message>
        <source>Cannot allocate memory</source>
        <translation>الذاكرة لا تكفي</translation>
    </message>
    <message>
        <source>Details of an article cannot be read.</source>
        <translation>بيانات مقال واحد لا يمكن قراءتها.</translation>
    </message>
    <message numerus="yes">
        <source>Details of annotations that nobody has changed since the latest backup are not those of that backup: {count}.</source>
        <translation>
            <numerusform>بيانات التعليقات كما في أحدث نسخة احتياطية.</numerusform>
            <numerusform>بيانات تعليق واحد لم يغيّره أحد تخالف أحدث نسخة احتياطية.</numerusform>
            <numerusform>بيانات تعليقين لم يغيّرهما أحد تخالف أحدث نسخة احتياطية.</numerusform>
            <numerusform>بيانات {count} تعليقات لم يغيّرها أحد تخالف أحدث نسخة احتياطية.</numerusform>
            <numerusform>بيانات {count} تعليقًا لم يغيّرها أحد تخالف أحدث نسخة احتياطية.</numerusform>
            <numerusform>بيانات {count} تعليق لم يغيّرها أحد تخالف أحدث نسخة احتياطية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Details of articles that nobody has changed since the latest backup are not those of that backup: {count}.</source>
        <translation>
            <numerusform>بيانات المقالات كما في أحدث نسخة احتياطية.</numerusform>
            <numerusform>بيانات مقال واحد لم يغيّره أحد تخالف أحدث نسخة احتياطية.</numerusform>
            <numerusform>بيانات مقالين لم يغيّرهما أحد تخالف أحدث نسخة احتياطية.</numerusform>
            <numerusform>بيانات {count} مقالات لم يغيّرها أحد تخالف أحدث نسخة احتياطية.</numerusform>
            <numerusform>بيانات {count} مقالًا لم يغيّرها أحد تخالف أحدث نسخة احتياطية.</numerusform>
            <numerusform>بيانات {count} مقال لم يغيّرها أحد تخالف أحدث نسخة احتياطية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Details of {count} articles cannot be read.</source>
        <translation>
            <numerusform>بيانات المقالات كلها مقروءة.</numerusform>
            <numerusform>بيانات مقال واحد لا يمكن قراءتها.</numerusform>
            <numerusform>بيانات مقالين لا يمكن قراءتها.</numerusform>
            <numerusform>بيانات {count} مقالات لا يمكن قراءتها.</numerusform>
            <numerusform>بيانات {count} مقالًا لا يمكن قراءتها.</numerusform>
            <numerusform>بيانات {count} مقال لا يمكن قراءتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>الجهاز أو المورد مشغول</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>المجلد ليس خاليًا</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>تجاوزتَ حصتك من القرص</translation>
    </message>
    <message>
        <source>EPUB book</source>
        <translation>كتاب EPUB</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>الملف موجود من قبل</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>اسم الملف أطول مما يُسمح به</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>الملف أكبر مما يُسمح به</translation>
    </message>
    <message>
        <source>Headings, forms and rules of the readers&apos; comments.</source>
        <translation>عناوين تعليقات القرّاء ونماذجها وشروطها.</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>المضيف متوقف</translation>
    </message>
    <message>
        <source>In {which} there is ${field}, which Maqal does not know; it knows {known}.</source>
        <translation>في {which} الاسم ${field} الذي لا يعرفه «مقال»؛ وهو يعرف {known}.</translation>
    </message>
    <message>
        <source>In {which} there is a $ that no name follows; write $$ for a dollar sign.</source>
        <translation>في {which} علامة $ لا يتبعها اسم؛ اكتب $$ إن أردت علامة الدولار نفسها.</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>خطأ في القراءة أو الكتابة</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>قيمة غير صالحة</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>هذا مجلد</translation>
    </message>
    <message>
        <source>It was stopped; what was taken in by then stays.</source>
        <translation>أُوقف الاسترجاع؛ وما استُرجع قبل ذلك باقٍ.</translation>
    </message>
    <message>
        <source>Left-over program text of the page.</source>
        <translation>بقايا نص برمجي من الصفحة.</translation>
    </message>
    <message>
        <source>Markdown document</source>
        <translation>مستند Markdown</translation>
    </message>
    <message>
        <source>More than one annotation has an id with “{part}”; give more of it.</source>
        <translation>أكثر من تعليق في معرّفه «{part}»؛ اكتب جزءًا أطول منه.</translation>
    </message>
    <message>
        <source>More than one article has an id with “{part}”; give more of it.</source>
        <translation>أكثر من مقال في معرّفه «{part}»؛ اكتب جزءًا أطول منه.</translation>
    </message>
    <message>
        <source>More than one import has an id with “{part}”; give more of it.</source>
        <translation>أكثر من استيراد في معرّفه «{part}»؛ اكتب جزءًا أطول منه.</translation>
    </message>
    <message>
        <source>NUL bytes in the file were left out.</source>
        <translation>استُبعدت من الملف بايتات صفرية.</translation>
    </message>
    <message>
        <source>No cleaning rule is called “{name}”; maqal rules lists them.</source>
        <translation>لا قاعدة تنظيف باسم «{name}»؛ الأمر «maqal rules» يسرد القواعد.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>لم يبق متسع على القرص</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>لا وجود للجهاز</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>لا وجود للملف أو المجلد</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ليس مجلدًا</translation>
    </message>
    <message>
        <source>Nothing could be read of the library {name}; it was left as it was.</source>
        <translation>تعذّرت قراءة أي شيء من المكتبة {name}؛ وتُركت كما هي.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>العملية غير مسموح بها</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>لا إذن بذلك</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>نظام الملفات للقراءة فقط</translation>
    </message>
    <message>
        <source>Several articles become several books; name a folder.</source>
        <translation>كل مقال يصبح كتابًا؛ اختر مجلدًا للكتب.</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>لم يعد الملف المفتوح موجودًا</translation>
    </message>
    <message>
        <source>Text file busy</source>
        <translation>الملف مشغول</translation>
    </message>
    <message>
        <source>The archive {name} holds no file of a kind that Maqal reads; choose another file.</source>
        <translation>ليس في الأرشيف {name} ملف من نوع يقرؤه «مقال»؛ اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The article is being changed by another program; try again in a moment.</source>
        <translation>برنامج آخر يعدّل المقال الآن؛ أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>The article of an annotation is not in the library.</source>
        <translation>مقال أحد التعليقات ليس في المكتبة.</translation>
    </message>
    <message>
        <source>The article {id} in the library {name} is damaged.</source>
        <translation>المقال {id} في المكتبة {name} تالف.</translation>
    </message>
    <message>
        <source>The article {id} in the library {name} is damaged; restore the library from a backup.</source>
        <translation>المقال {id} في المكتبة {name} تالف؛ استعد المكتبة من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The article {id} in the library {name} is damaged; «maqal check --repair» mends it if a backup still has it.</source>
        <translation>المقال {id} في المكتبة {name} تالف؛ الأمر «maqal check --repair» يصلحه إن بقي في نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The article “{title}” is in the trash and was left there.</source>
        <translation>المقال «{title}» في المهملات، وقد تُرك فيها.</translation>
    </message>
    <message>
        <source>The article&apos;s file no longer holds an article.</source>
        <translation>لم يعد في ملف المقال مقال.</translation>
    </message>
    <message>
        <source>The article&apos;s own address; kept as data.</source>
        <translation>عنوان المقال على الشبكة؛ يُحفظ في بياناته.</translation>
    </message>
    <message>
        <source>The author&apos;s name, given again.</source>
        <translation>اسم الكاتب مكرّرًا.</translation>
    </message>
    <message>
        <source>The backup was stopped.</source>
        <translation>أُوقف النسخ الاحتياطي.</translation>
    </message>
    <message>
        <source>The book {name} is protected against copying (DRM); Maqal cannot open it.</source>
        <translation>الكتاب {name} محمي من النسخ (DRM)؛ لا يستطيع «مقال» فتحه.</translation>
    </message>
    <message>
        <source>The book {name} lists no chapters; get another copy of it.</source>
        <translation>لا فصول في فهرس الكتاب {name}؛ احصل على نسخة أخرى منه.</translation>
    </message>
    <message>
        <source>The buttons that change the size of the letters («+ الخط -»).</source>
        <translation>أزرار تغيير حجم الخط («+ الخط -»).</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>أُوقف الفحص.</translation>
    </message>
    <message>
        <source>The date and time of publication; kept as data.</source>
        <translation>تاريخ النشر ووقته؛ يُحفظ في بيانات المقال.</translation>
    </message>
    <message>
        <source>The disk reports errors when all of the library file is read.</source>
        <translation>يُبلِّغ القرص عن أخطاء عند قراءة ملف المكتبة كله.</translation>
    </message>
    <message>
        <source>The disk that holds the library {name} is full; nothing was changed by this step.</source>
        <translation>القرص الذي عليه المكتبة {name} ممتلئ؛ لم تغيّر هذه الخطوة شيئًا.</translation>
    </message>
    <message>
        <source>The disk that holds the library {name} reports an error; nothing was changed by this step.</source>
        <translation>في القرص الذي عليه المكتبة {name} خطأ؛ لم تغيّر هذه الخطوة شيئًا.</translation>
    </message>
    <message>
        <source>The disk that holds the search index {name} is full; what has changed will be found once there is room.</source>
        <translation>القرص الذي عليه فهرس البحث {name} ممتلئ؛ سيشمل البحث ما تغيّر حين يتوفر متسع.</translation>
    </message>
    <message>
        <source>The disk that holds the search index {name} reports an error; what has changed will be found once it works again.</source>
        <translation>القرص الذي فيه فهرس البحث {name} يُبلِّغ عن خطأ؛ سيُعثر على ما تغيّر حين يعمل ثانيةً.</translation>
    </message>
    <message>
        <source>The export was stopped.</source>
        <translation>أُوقف التصدير.</translation>
    </message>
    <message>
        <source>The file ends in the middle of a character; the broken end was left out.</source>
        <translation>ينتهي الملف في وسط حرف؛ استُبعد الحرف المبتور.</translation>
    </message>
    <message>
        <source>The file kept for the article {id} is damaged in the library {name}; restore the library from a backup.</source>
        <translation>الملف المحفوظ للمقال {id} تالف في المكتبة {name}؛ استعد المكتبة من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The file {name}</source>
        <translation>الملف {name}</translation>
    </message>
    <message>
        <source>The file {name} cannot be read ({reason}).</source>
        <translation>تتعذّر قراءة الملف {name} ({reason}).</translation>
    </message>
    <message>
        <source>The file {name} cannot be read ({reason}); copy it to another place and try again.</source>
        <translation>تتعذّر قراءة الملف {name} ({reason})؛ انسخه إلى موضع آخر ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read ({reason}); try again.</source>
        <translation>تتعذّر قراءة الملف {name} ({reason})؛ أعد المحاولة.</translation>
    </message>
    <message>
        <source>The file {name} could not be read because of a fault in Maqal ({fault}).</source>
        <translation>تعذّرت قراءة الملف {name} لخطأ في «مقال» نفسه ({fault}).</translation>
    </message>
    <message>
        <source>The file {name} does not exist; check its path and try again.</source>
        <translation>الملف {name} غير موجود؛ تحقّق من مساره ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The file {name} has no article {number}; it may have changed since.</source>
        <translation>ليس في الملف {name} مقال رقمه {number}؛ ربما تغيّر الملف.</translation>
    </message>
    <message>
        <source>The file {name} has no text; choose a document with text.</source>
        <translation>لا نص في الملف {name}؛ اختر مستندًا فيه نص.</translation>
    </message>
    <message>
        <source>The file {name} has no text; it may be a scan, whose pictures of pages a text recognition program has to read first.</source>
        <translation>لا نص في الملف {name}؛ لعله صور صفحات ممسوحة ضوئيًّا، فلا بد أن يقرأها أولًا برنامج للتعرّف على النصوص.</translation>
    </message>
    <message numerus="yes">
        <source>The file {name} has {count} pages, which is more than the {most} an article may have; split it first.</source>
        <translation>
            <numerusform>لا صفحات في الملف {name}.</numerusform>
            <numerusform>في الملف {name} صفحة واحدة، وهي أكثر مما يجوز لمقال ({most})؛ قسّمه أولًا.</numerusform>
            <numerusform>في الملف {name} صفحتان، وهما أكثر مما يجوز لمقال ({most})؛ قسّمه أولًا.</numerusform>
            <numerusform>في الملف {name} ‏{count} صفحات، وهي أكثر مما يجوز لمقال ({most})؛ قسّمه أولًا.</numerusform>
            <numerusform>في الملف {name} ‏{count} صفحة، وهي أكثر مما يجوز لمقال ({most})؛ قسّمه أولًا.</numerusform>
            <numerusform>في الملف {name} ‏{count} صفحة، وهي أكثر مما يجوز لمقال ({most})؛ قسّمه أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file {name} holds more text than an article may have; split it first.</source>
        <translation>في الملف {name} نص أطول مما يجوز لمقال؛ قسّمه أولًا.</translation>
    </message>
    <message>
        <source>The file {name} holds no annotations that Maqal can take in: {reason}.</source>
        <translation>ليس في الملف {name} تعليقات يستطيع «مقال» استرجاعها: {reason}.</translation>
    </message>
    <message>
        <source>The file {name} holds no article text: no paragraph was found in it; choose a file that holds an article.</source>
        <translation>ليس في الملف {name} نص مقال، إذ لم يُعثر فيه على فقرة؛ اختر ملفًا فيه مقال.</translation>
    </message>
    <message>
        <source>The file {name} holds no article; choose another file.</source>
        <translation>لا مقال في الملف {name}؛ اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The file {name} holds no page with text; save the page again.</source>
        <translation>ليس في الملف {name} صفحة فيها نص؛ احفظ الصفحة من جديد.</translation>
    </message>
    <message>
        <source>The file {name} holds no {kind}; choose another file.</source>
        <translation>لا وجود لأي {kind} في الملف {name}؛ اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The file {name} is JSON, but no export of wallabag or Omnivore; choose another file.</source>
        <translation>الملف {name} بصيغة JSON، لكن لم يُصدّره wallabag ولا Omnivore؛ اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The file {name} is a damaged table and cannot be read; export it again.</source>
        <translation>الملف {name} جدول تالف تتعذّر قراءته؛ صدّره من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>The file {name} is a list of {count} links without their text; save the pages themselves and import them.</source>
        <translation>
            <numerusform>الملف {name} قائمة روابط فارغة؛ احفظ الصفحات نفسها ثم استوردها.</numerusform>
            <numerusform>ليس في الملف {name} إلا رابط بلا نصه؛ احفظ الصفحة نفسها ثم استوردها.</numerusform>
            <numerusform>ليس في الملف {name} إلا رابطان بلا نصيهما؛ احفظ الصفحتين نفسيهما ثم استوردهما.</numerusform>
            <numerusform>الملف {name} قائمة من {count} روابط بلا نصوصها؛ احفظ الصفحات نفسها ثم استوردها.</numerusform>
            <numerusform>الملف {name} قائمة من {count} رابطًا بلا نصوصها؛ احفظ الصفحات نفسها ثم استوردها.</numerusform>
            <numerusform>الملف {name} قائمة من {count} رابط بلا نصوصها؛ احفظ الصفحات نفسها ثم استوردها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file {name} is a table, but no export of Pocket or Instapaper: it has no columns url and title.</source>
        <translation>الملف {name} جدول، لكن لم يُصدّره Pocket ولا Instapaper، إذ ليس فيه العمودان url وtitle.</translation>
    </message>
    <message>
        <source>The file {name} is damaged JSON and cannot be read; export it again.</source>
        <translation>الملف {name} بصيغة JSON وهو تالف تتعذّر قراءته؛ صدّره من جديد.</translation>
    </message>
    <message>
        <source>The file {name} is damaged and cannot be read as a {kind}; get another copy of it.</source>
        <translation>الملف {name} تالف ولا يمكن أن يُقرأ بوصفه {kind}؛ احصل على نسخة أخرى منه.</translation>
    </message>
    <message>
        <source>The file {name} is empty; choose a file that holds an article.</source>
        <translation>الملف {name} فارغ؛ اختر ملفًا فيه مقال.</translation>
    </message>
    <message>
        <source>The file {name} is packed by a method Maqal does not unpack; pack it again as an ordinary ZIP archive.</source>
        <translation>الملف {name} مضغوط بطريقة لا يفكّها «مقال»؛ اضغطه من جديد في أرشيف ZIP معتاد.</translation>
    </message>
    <message>
        <source>The file {name} is protected with a password; save it without one and try again.</source>
        <translation>الملف {name} محمي بكلمة مرور؛ احفظه من دونها ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The file {name} is {size} MiB, which is more than the {most} MiB an article may have; split it first.</source>
        <translation>حجم الملف {name} ‏{size} ميبيبايت، وهو أكثر مما يجوز لمقال ({most} ميبيبايت)؛ قسّمه أولًا.</translation>
    </message>
    <message>
        <source>The file {name} may not be read; change its permissions and try again.</source>
        <translation>لا إذن بقراءة الملف {name}؛ غيّر أذوناته ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The file {name} would unpack to far more than an article can be, so it is not opened; choose another file.</source>
        <translation>لو فُكّ ضغط الملف {name} لزاد كثيرًا على ما يجوز لمقال، ولذلك لم يُفتح؛ اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {reason}.</source>
        <translation>يتعذّر إنشاء المجلد {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written: {reason}.</source>
        <translation>تتعذّر الكتابة في المجلد {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The folder {name} cannot be listed ({reason}); change its permissions and try again.</source>
        <translation>تتعذّر قراءة محتوى المجلد {name} ({reason})؛ غيّر أذوناته ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The folder {name} holds no file of a kind that Maqal reads; choose another folder.</source>
        <translation>ليس في المجلد {name} ملف من نوع يقرؤه «مقال»؛ اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The form of a newsletter («أدخل بريدك», Enter your email address).</source>
        <translation>نموذج اشتراك في نشرة («أدخل بريدك»، Enter your email address).</translation>
    </message>
    <message>
        <source>The heading of a list of contributors («المساهمون»).</source>
        <translation>عنوان قائمة المساهمين («المساهمون»).</translation>
    </message>
    <message>
        <source>The heading of an article&apos;s tags («الكلمات الدالة»), or tags on a line.</source>
        <translation>عنوان وسوم المقال («الكلمات الدالة»)، أو سطر من الوسوم.</translation>
    </message>
    <message>
        <source>The heading over links to other articles («ذات صلة»).</source>
        <translation>العنوان الذي فوق روابط المقالات الأخرى («ذات صلة»).</translation>
    </message>
    <message>
        <source>The heading over lists of the site («الأكثر قراءة»).</source>
        <translation>العنوان الذي فوق قوائم الموقع («الأكثر قراءة»).</translation>
    </message>
    <message>
        <source>The length of a video («02:47», «مدة الفيديو …»), with its title.</source>
        <translation>مدة مقطع مرئي («02:47»، «مدة الفيديو …») مع عنوانه.</translation>
    </message>
    <message>
        <source>The library could not be backed up because it is damaged ({verdict}); restore it from an earlier backup.</source>
        <translation>تعذّر النسخ الاحتياطي للمكتبة لأنها تالفة ({verdict})؛ استعدها من نسخة احتياطية أقدم.</translation>
    </message>
    <message>
        <source>The library file is damaged ({fault}).</source>
        <translation>ملف المكتبة تالف ({fault}).</translation>
    </message>
    <message>
        <source>The library has no annotation with the id “{id}”.</source>
        <translation>ليس في المكتبة تعليق معرّفه «{id}».</translation>
    </message>
    <message>
        <source>The library has no article with the id “{id}”.</source>
        <translation>ليس في المكتبة مقال معرّفه «{id}».</translation>
    </message>
    <message>
        <source>The library has no collection with the id “{id}”.</source>
        <translation>ليس في المكتبة مجموعة معرّفها «{id}».</translation>
    </message>
    <message>
        <source>The library has no import with the id “{id}”.</source>
        <translation>ليس في المكتبة استيراد معرّفه «{id}».</translation>
    </message>
    <message>
        <source>The library has no saved search with the id “{id}”.</source>
        <translation>ليس في المكتبة بحث محفوظ معرّفه «{id}».</translation>
    </message>
    <message>
        <source>The library is being changed, so the search index was not compared.</source>
        <translation>المكتبة تتغيّر الآن، لذا لم يُقارَن فهرس البحث.</translation>
    </message>
    <message>
        <source>The library {name} cannot be opened or made: something else is in its place.</source>
        <translation>يتعذّر فتح المكتبة {name} أو إنشاؤها: في موضعها شيء آخر.</translation>
    </message>
    <message>
        <source>The library {name} cannot be opened or made: {reason}.</source>
        <translation>يتعذّر فتح المكتبة {name} أو إنشاؤها: {reason}.</translation>
    </message>
    <message>
        <source>The library {name} cannot be opened: check that its folder exists and may be written.</source>
        <translation>يتعذّر فتح المكتبة {name}: تأكّد من أن مجلدها موجود وأن الكتابة فيه مسموح بها.</translation>
    </message>
    <message>
        <source>The library {name} cannot be opened: permission is denied.</source>
        <translation>يتعذّر فتح المكتبة {name}: لا إذن بذلك.</translation>
    </message>
    <message>
        <source>The library {name} cannot be read: {reason}.</source>
        <translation>تتعذّر قراءة المكتبة {name}: {reason}.</translation>
    </message>
    <message>
        <source>The library {name} cannot be used: {reason}.</source>
        <translation>يتعذّر استعمال المكتبة {name}: {reason}.</translation>
    </message>
    <message>
        <source>The library {name} cannot be written: the file or its folder is read-only.</source>
        <translation>تتعذّر الكتابة في المكتبة {name}: الملف أو مجلده للقراءة فقط.</translation>
    </message>
    <message>
        <source>The library {name} could not be backed up to {folder}: {reason}; it was left as it was.</source>
        <translation>تعذّر النسخ الاحتياطي للمكتبة {name} في {folder}: {reason}؛ وتُركت كما هي.</translation>
    </message>
    <message>
        <source>The library {name} could not be backed up: {reason}.</source>
        <translation>تعذّر النسخ الاحتياطي للمكتبة {name}: {reason}.</translation>
    </message>
    <message>
        <source>The library {name} could not be brought up to date because rows in it refer to missing ones; it was left as it was.</source>
        <translation>تعذّر تحديث بنية المكتبة {name} لأن فيها صفوفًا تشير إلى صفوف مفقودة؛ وتُركت كما هي.</translation>
    </message>
    <message>
        <source>The library {name} could not be replaced: {reason}.</source>
        <translation>تعذّر استبدال المكتبة {name}: {reason}.</translation>
    </message>
    <message>
        <source>The library {name} could not be set aside: {reason}; it was left as it was.</source>
        <translation>تعذّرت تنحية المكتبة {name} جانبًا: {reason}؛ وتُركت كما هي.</translation>
    </message>
    <message>
        <source>The library {name} could not be written: {reason}.</source>
        <translation>تعذّرت كتابة المكتبة {name}: {reason}.</translation>
    </message>
    <message>
        <source>The library {name} has been closed.</source>
        <translation>أُغلقت المكتبة {name}.</translation>
    </message>
    <message>
        <source>The library {name} has no backup of that time or earlier.</source>
        <translation>ليس للمكتبة {name} نسخة احتياطية من ذلك الوقت أو قبله.</translation>
    </message>
    <message>
        <source>The library {name} is being written by {program} (process {process}); wait until that is done, or end it, and try again.</source>
        <translation>البرنامج {program} (العملية {process}) يكتب في المكتبة {name} الآن؛ انتظر حتى ينتهي أو أنهِه، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The library {name} is damaged; «maqal check --repair» saves what can be read, «maqal restore» brings back a backup.</source>
        <translation>المكتبة {name} تالفة؛ الأمر «maqal check --repair» ينقذ ما يمكن أن يُقرأ، والأمر «maqal restore» يستعيد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The library {name} is gone: it was moved or removed while it was open; put it back to go on.</source>
        <translation>لم تعد المكتبة {name} في مكانها: نُقلت أو حُذفت وهي مفتوحة؛ أعدها إليه للمتابعة.</translation>
    </message>
    <message>
        <source>The library {name} is in use by another program; try again in a moment.</source>
        <translation>برنامج آخر يستعمل المكتبة {name} الآن؛ أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>The library {name} was written by a later version of Maqal; update Maqal to open it.</source>
        <translation>كتب المكتبةَ {name} إصدار أحدث من «مقال»؛ حدّث «مقال» لفتحها.</translation>
    </message>
    <message>
        <source>The line that names the author, place or agency; kept as data.</source>
        <translation>السطر الذي يذكر الكاتب أو المكان أو الوكالة؛ يُحفظ في بيانات المقال.</translation>
    </message>
    <message>
        <source>The line “{line}” was not offered for {source}.</source>
        <translation>السطر «{line}» لم يُقترح للمصدر {source}.</translation>
    </message>
    <message numerus="yes">
        <source>The note is longer than {count:,} characters; make it a file of its own.</source>
        <translation>
            <numerusform>الحاشية أطول مما يُسمح به؛ اجعلها في ملف مستقل.</numerusform>
            <numerusform>الحاشية أطول من حرف واحد؛ اجعلها في ملف مستقل.</numerusform>
            <numerusform>الحاشية أطول من حرفين؛ اجعلها في ملف مستقل.</numerusform>
            <numerusform>الحاشية أطول من {count} أحرف؛ اجعلها في ملف مستقل.</numerusform>
            <numerusform>الحاشية أطول من {count} حرفًا؛ اجعلها في ملف مستقل.</numerusform>
            <numerusform>الحاشية أطول من {count} حرف؛ اجعلها في ملف مستقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The page {name}</source>
        <translation>الصفحة {name}</translation>
    </message>
    <message>
        <source>The page {name} holds no text; save it again when it has loaded, or choose another file.</source>
        <translation>لا نص في الصفحة {name}؛ احفظها من جديد بعد اكتمال تحميلها، أو اختر ملفًا آخر.</translation>
    </message>
    <message numerus="yes">
        <source>The passage is in the article {count} times; quote more of it, or say which.</source>
        <translation>
            <numerusform>ليس المقطع في المقال.</numerusform>
            <numerusform>ورد المقطع في المقال مرة واحدة.</numerusform>
            <numerusform>ورد المقطع في المقال مرتين؛ اقتبس جزءًا أطول، أو حدّد أيهما تريد.</numerusform>
            <numerusform>ورد المقطع في المقال {count} مرات؛ اقتبس جزءًا أطول، أو حدّد أيها تريد.</numerusform>
            <numerusform>ورد المقطع في المقال {count} مرة؛ اقتبس جزءًا أطول، أو حدّد أيها تريد.</numerusform>
            <numerusform>ورد المقطع في المقال {count} مرة؛ اقتبس جزءًا أطول، أو حدّد أيها تريد.</numerusform>
        </translation>
    </message>
    <message>
        <source>The passage is in the article {times}, so there is no number {occurrence}.</source>
        <translation>ورد المقطع في المقال {times}، فلا وجود للموضع رقم {occurrence}.</translation>
    </message>
    <message>
        <source>The passage is not in the article; quote it word for word.</source>
        <translation>ليس المقطع في المقال؛ اقتبسه بنصه.</translation>
    </message>
    <message>
        <source>The pasted text cannot be kept in {folder}: {reason}; is there room on the disk?</source>
        <translation>يتعذّر حفظ النص الملصق في {folder}: {reason}؛ أفي القرص متسع؟</translation>
    </message>
    <message>
        <source>The picture could not be written.</source>
        <translation>تعذّرت كتابة الصورة.</translation>
    </message>
    <message>
        <source>The picture {name} cannot be written; is its folder writable?</source>
        <translation>تتعذّر كتابة الصورة {name}؛ أالكتابة في مجلدها مسموح بها؟</translation>
    </message>
    <message>
        <source>The place the report comes from, alone on its line; kept as data.</source>
        <translation>مكان الخبر وحده في سطره؛ يُحفظ في بيانات المقال.</translation>
    </message>
    <message>
        <source>The rule “{name}” is part of how a page is read and cannot be switched off; keep single lines in the import&apos;s preview instead.</source>
        <translation>القاعدة «{name}» جزء من طريقة قراءة الصفحة ولا يمكن إيقافها؛ يمكنك إبقاء أسطر بعينها في معاينة الاستيراد.</translation>
    </message>
    <message>
        <source>The search for related articles was stopped.</source>
        <translation>أُوقف البحث عن المقالات ذات الصلة.</translation>
    </message>
    <message>
        <source>The search index does not hold {wrong} of {live} articles as it should.</source>
        <translation>فهرس البحث ليس سليمًا في {wrong} من {live} من المقالات.</translation>
    </message>
    <message>
        <source>The search index holds {held} of {live} articles.</source>
        <translation>في فهرس البحث {held} من {live} من المقالات.</translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>فهرس البحث تالف.</translation>
    </message>
    <message>
        <source>The search index {folder} lacks a part; it will be made again.</source>
        <translation>فهرس البحث {folder} ينقصه جزء؛ سيُنشأ من جديد.</translation>
    </message>
    <message>
        <source>The search index {name} cannot be used ({reason}); it will be made again.</source>
        <translation>يتعذّر استعمال فهرس البحث {name} ({reason})؛ سيُنشأ من جديد.</translation>
    </message>
    <message>
        <source>The search index {name} cannot be written: its folder is read-only.</source>
        <translation>تتعذّر كتابة فهرس البحث {name}: مجلده للقراءة فقط.</translation>
    </message>
    <message>
        <source>The search index {name} could not be written; it will be made again.</source>
        <translation>تعذّرت كتابة فهرس البحث {name}؛ وسيُبنى من جديد.</translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>أُوقف البحث.</translation>
    </message>
    <message>
        <source>The section of the site or the trail that leads to it; kept as data.</source>
        <translation>قسم الموقع أو المسار المؤدي إليه؛ يُحفظ في بيانات المقال.</translation>
    </message>
    <message>
        <source>The selection is empty; select some words first.</source>
        <translation>لم تحدّد شيئًا؛ حدّد بعض الكلمات أولًا.</translation>
    </message>
    <message>
        <source>The template {name} cannot be read ({reason}).</source>
        <translation>تتعذّر قراءة القالب {name} ({reason}).</translation>
    </message>
    <message>
        <source>The template {name} is not text in UTF-8.</source>
        <translation>القالب {name} ليس نصًّا بترميز UTF-8.</translation>
    </message>
    <message>
        <source>The template {name} is too large for one.</source>
        <translation>الملف {name} أكبر من أن يكون قالبًا.</translation>
    </message>
    <message>
        <source>The text of one article is not the one that was stored.</source>
        <translation>نصُّ مقال واحد ليس النصَّ الذي حُفظ.</translation>
    </message>
    <message>
        <source>The text of one article is not there.</source>
        <translation>نصُّ مقال واحد غير موجود.</translation>
    </message>
    <message>
        <source>The text of the article has changed in the meantime; look at it again.</source>
        <translation>تغيّر نص المقال في هذه الأثناء؛ انظر فيه من جديد.</translation>
    </message>
    <message>
        <source>The text of the article has changed in the meantime; select the passage again.</source>
        <translation>تغيّر نص المقال في هذه الأثناء؛ حدّد المقطع من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>The text of {count} articles is not the one that was stored.</source>
        <translation>
            <numerusform>النصوص كلها كما حُفظت.</numerusform>
            <numerusform>نصُّ مقال واحد ليس النصَّ الذي حُفظ.</numerusform>
            <numerusform>نصّا مقالين ليسا كما حُفظا.</numerusform>
            <numerusform>نصوص {count} مقالات ليست كما حُفظت.</numerusform>
            <numerusform>نصوص {count} مقالًا ليست كما حُفظت.</numerusform>
            <numerusform>نصوص {count} مقال ليست كما حُفظت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of {count} articles is not there.</source>
        <translation>
            <numerusform>لا نصوص مفقودة.</numerusform>
            <numerusform>نصُّ مقال واحد غير موجود.</numerusform>
            <numerusform>نصّا مقالين غير موجودين.</numerusform>
            <numerusform>نصوص {count} مقالات غير موجودة.</numerusform>
            <numerusform>نصوص {count} مقالًا غير موجودة.</numerusform>
            <numerusform>نصوص {count} مقال غير موجودة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text that stands for the author&apos;s picture («avatar»).</source>
        <translation>النص الذي ينوب عن صورة الكاتب («avatar»).</translation>
    </message>
    <message>
        <source>The text was UTF-8 read as {encoding} by mistake; repaired.</source>
        <translation>قُرئ النص خطأً بترميز {encoding} وهو بترميز UTF-8؛ وقد أُصلح.</translation>
    </message>
    <message>
        <source>The text was in visual order; its letters were put in order.</source>
        <translation>كان النص بالترتيب المرئي؛ وقد أُعيدت حروفه إلى ترتيبها.</translation>
    </message>
    <message>
        <source>The theme file {name} cannot be read: {reason}.</source>
        <translation>تتعذّر قراءة ملف المظهر {name}: {reason}.</translation>
    </message>
    <message>
        <source>The title, also where the page repeats it; kept as the article&apos;s title.</source>
        <translation>العنوان، وحيثما كرّرته الصفحة؛ يُحفظ عنوانًا للمقال.</translation>
    </message>
    <message>
        <source>The words of an annotation are not those of the text that it was made in.</source>
        <translation>كلمات تعليقٍ ليست كلمات النص الذي وُضع فيه.</translation>
    </message>
    <message numerus="yes">
        <source>The words of {count} annotations are not those of the text that they were made in.</source>
        <translation>
            <numerusform>كلمات التعليقات كلها كلمات نصوصها.</numerusform>
            <numerusform>كلمات تعليق واحد ليست كلمات النص الذي وُضع فيه.</numerusform>
            <numerusform>كلمات تعليقين ليست كلمات النص الذي وُضعا فيه.</numerusform>
            <numerusform>كلمات {count} تعليقات ليست كلمات النصوص التي وُضعت فيها.</numerusform>
            <numerusform>كلمات {count} تعليقًا ليست كلمات النصوص التي وُضعت فيها.</numerusform>
            <numerusform>كلمات {count} تعليق ليست كلمات النصوص التي وُضعت فيها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The {what} {name} cannot be read: {reason}.</source>
        <translation>تتعذّر قراءة {what} {name}: {reason}.</translation>
    </message>
    <message>
        <source>There is a collection with the name “{name}” already; choose another name.</source>
        <translation>هناك مجموعة باسم «{name}»؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is a saved search with the name “{name}” already; choose another name.</source>
        <translation>هناك بحث محفوظ باسم «{name}»؛ اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is no display to open a window on; «maqal screenshot FILE.png» renders it to a picture instead.</source>
        <translation>لا شاشة تُفتح عليها النافذة؛ الأمر «maqal screenshot FILE.png» يرسمها في صورة.</translation>
    </message>
    <message>
        <source>There is no library at {name}.</source>
        <translation>لا مكتبة في {name}.</translation>
    </message>
    <message>
        <source>There is no text encoding called {encoding!a}; use a name such as utf-8 or windows-1256.</source>
        <translation>لا ترميز للنصوص باسم {encoding}؛ اكتب اسمًا مثل utf-8 أو windows-1256.</translation>
    </message>
    <message>
        <source>There is no {what} at {name}.</source>
        <translation>{what} غير موجودة في {name}.</translation>
    </message>
    <message>
        <source>There is not enough memory to read the library {name}.</source>
        <translation>الذاكرة لا تكفي لقراءة المكتبة {name}.</translation>
    </message>
    <message>
        <source>There is nothing to annotate: the quote is empty.</source>
        <translation>لا شيء يُعلَّق عليه: الاقتباس فارغ.</translation>
    </message>
    <message>
        <source>There is nothing to annotate: the selection is empty; select some words first.</source>
        <translation>لا شيء يُعلَّق عليه، إذ لم تحدّد شيئًا؛ حدّد بعض الكلمات أولًا.</translation>
    </message>
    <message>
        <source>There is nothing to bookmark: the article has no text.</source>
        <translation>لا موضع لإشارة مرجعية: المقال بلا نص.</translation>
    </message>
    <message>
        <source>There is nothing to save: the search is empty.</source>
        <translation>لا شيء يُحفظ: البحث فارغ.</translation>
    </message>
    <message>
        <source>There is too little room for a backup in {folder}; free some, or make one elsewhere with «maqal backup FILE».</source>
        <translation>لا متسع في {folder} لنسخة احتياطية؛ وفّر مساحة، أو انسخ في موضع آخر بالأمر «maqal backup FILE».</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>الروابط الرمزية متداخلة أكثر مما ينبغي</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>الملفات المفتوحة أكثر مما ينبغي</translation>
    </message>
    <message>
        <source>Too many open files in system</source>
        <translation>الملفات المفتوحة في النظام أكثر مما ينبغي</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>وسيلة التخزين غير متصلة</translation>
    </message>
    <message numerus="yes">
        <source>What articles are sorted by does not agree with their authors: {count}.</source>
        <translation>
            <numerusform>مفاتيح الترتيب توافق أسماء الكتّاب كلها.</numerusform>
            <numerusform>مفتاح الترتيب لا يوافق اسم الكاتب: مقال واحد.</numerusform>
            <numerusform>مفتاح الترتيب لا يوافق اسم الكاتب: مقالان.</numerusform>
            <numerusform>مفتاح الترتيب لا يوافق اسم الكاتب: {count} مقالات.</numerusform>
            <numerusform>مفتاح الترتيب لا يوافق اسم الكاتب: {count} مقالًا.</numerusform>
            <numerusform>مفتاح الترتيب لا يوافق اسم الكاتب: {count} مقال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What articles are sorted by does not agree with their titles: {count}.</source>
        <translation>
            <numerusform>مفاتيح الترتيب توافق العناوين كلها.</numerusform>
            <numerusform>مفتاح الترتيب لا يوافق العنوان: مقال واحد.</numerusform>
            <numerusform>مفتاح الترتيب لا يوافق العنوان: مقالان.</numerusform>
            <numerusform>مفتاح الترتيب لا يوافق العنوان: {count} مقالات.</numerusform>
            <numerusform>مفتاح الترتيب لا يوافق العنوان: {count} مقالًا.</numerusform>
            <numerusform>مفتاح الترتيب لا يوافق العنوان: {count} مقال.</numerusform>
        </translation>
    </message>
    <message>
        <source>What closes an agency&apos;s report («(النهاية)», «// انتهى //», initials).</source>
        <translation>ما تُختم به أخبار الوكالات («(النهاية)»، «// انتهى //»، الأحرف الأولى من الأسماء).</translation>
    </message>
    <message>
        <source>Where the article was taken from («المصدر: …»).</source>
        <translation>الموضع الذي أُخذ منه المقال («المصدر: …»).</translation>
    </message>
    <message numerus="yes">
        <source>Whether articles are archived does not agree with their flags: {count}.</source>
        <translation>
            <numerusform>علامة الأرشفة سليمة في المقالات كلها.</numerusform>
            <numerusform>علامة الأرشفة لا توافق ما حُفظ: مقال واحد.</numerusform>
            <numerusform>علامة الأرشفة لا توافق ما حُفظ: مقالان.</numerusform>
            <numerusform>علامة الأرشفة لا توافق ما حُفظ: {count} مقالات.</numerusform>
            <numerusform>علامة الأرشفة لا توافق ما حُفظ: {count} مقالًا.</numerusform>
            <numerusform>علامة الأرشفة لا توافق ما حُفظ: {count} مقال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether articles are favourites does not agree with their flags: {count}.</source>
        <translation>
            <numerusform>علامة التفضيل سليمة في المقالات كلها.</numerusform>
            <numerusform>علامة التفضيل لا توافق ما حُفظ: مقال واحد.</numerusform>
            <numerusform>علامة التفضيل لا توافق ما حُفظ: مقالان.</numerusform>
            <numerusform>علامة التفضيل لا توافق ما حُفظ: {count} مقالات.</numerusform>
            <numerusform>علامة التفضيل لا توافق ما حُفظ: {count} مقالًا.</numerusform>
            <numerusform>علامة التفضيل لا توافق ما حُفظ: {count} مقال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whether articles are unread does not agree with when they were opened: {count}.</source>
        <translation>
            <numerusform>كون المقالات مقروءة أو غير مقروءة يوافق تاريخ فتحها.</numerusform>
            <numerusform>كون المقال مقروءًا أو غير مقروء لا يوافق تاريخ فتحه: مقال واحد.</numerusform>
            <numerusform>كون المقالات مقروءة أو غير مقروءة لا يوافق تاريخ فتحها: مقالان.</numerusform>
            <numerusform>كون المقالات مقروءة أو غير مقروءة لا يوافق تاريخ فتحها: {count} مقالات.</numerusform>
            <numerusform>كون المقالات مقروءة أو غير مقروءة لا يوافق تاريخ فتحها: {count} مقالًا.</numerusform>
            <numerusform>كون المقالات مقروءة أو غير مقروءة لا يوافق تاريخ فتحها: {count} مقال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who publishes the paper («رئيس التحرير: …»), its edition.</source>
        <translation>ناشر الصحيفة («رئيس التحرير: …») وعددها.</translation>
    </message>
    <message>
        <source>Who reported, edited and translated («إعداد … - تحرير …»).</source>
        <translation>من أعدّ الخبر وحرّره وترجمه («إعداد … - تحرير …»).</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>مستند Word</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>أرشيف ZIP</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>مستند PDF</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>أرشيف ZIP</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <translation>أرشيف ZIP أو مستند مكتبي</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>ملف مضغوط</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>قاعدة بيانات</translation>
    </message>
    <message>
        <source>a later version of Maqal wrote it</source>
        <translation>كتبه إصدار أحدث من «مقال»</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>ملف صوتي</translation>
    </message>
    <message>
        <source>a sound or video file</source>
        <translation>ملف صوتي أو مرئي</translation>
    </message>
    <message>
        <source>a sound, picture or video file</source>
        <translation>ملف صوت أو صورة أو مقطع مرئي</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>مستند RTF</translation>
    </message>
    <message>
        <source>an annotation&apos;s template</source>
        <translation>قالب التعليق</translation>
    </message>
    <message>
        <source>an old office document</source>
        <translation>مستند مكتبي قديم</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>chapters</source>
        <translation>فصول</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>مدخلات</translation>
    </message>
    <message>
        <source>it does not quote the passage</source>
        <translation>لا يقتبس المقطع</translation>
    </message>
    <message>
        <source>it has a colour that Maqal does not know</source>
        <translation>لونه لا يعرفه «مقال»</translation>
    </message>
    <message>
        <source>it has no target</source>
        <translation>لا هدف له</translation>
    </message>
    <message>
        <source>it has no “{name}”</source>
        <translation>ينقصه «{name}»</translation>
    </message>
    <message>
        <source>it has one end only</source>
        <translation>لا يحدّد إلا طرفًا واحدًا</translation>
    </message>
    <message>
        <source>it is neither JSON-LD nor JSON Lines</source>
        <translation>ليس بصيغة JSON-LD ولا JSON Lines</translation>
    </message>
    <message>
        <source>it is no JSON</source>
        <translation>ليس بصيغة JSON</translation>
    </message>
    <message>
        <source>it is no export of Maqal</source>
        <translation>لم يُصدّره «مقال»</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>ليس كائن JSON</translation>
    </message>
    <message>
        <source>it is of a kind that Maqal does not know</source>
        <translation>نوعه لا يعرفه «مقال»</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>حجمه أكبر مما ينبغي</translation>
    </message>
    <message>
        <source>its file is damaged</source>
        <translation>ملفه تالف</translation>
    </message>
    <message>
        <source>its parts are not those of an article</source>
        <translation>أجزاؤه ليست أجزاء مقال</translation>
    </message>
    <message>
        <source>its selector is not an object</source>
        <translation>محدِّده ليس كائن JSON</translation>
    </message>
    <message>
        <source>its “placement” is not one that Maqal knows</source>
        <translation>قيمة «placement» فيه لا يعرفها «مقال»</translation>
    </message>
    <message>
        <source>its “{name}” is neither a text nor a number</source>
        <translation>قيمة «{name}» فيه ليست نصًّا ولا عددًا</translation>
    </message>
    <message>
        <source>its “{name}” is no list</source>
        <translation>قيمة «{name}» فيه ليست قائمة</translation>
    </message>
    <message>
        <source>its “{name}” is no list of texts</source>
        <translation>قيمة «{name}» فيه ليست قائمة نصوص</translation>
    </message>
    <message>
        <source>its “{name}” is no object</source>
        <translation>قيمة «{name}» فيه ليست كائن JSON</translation>
    </message>
    <message>
        <source>its “{name}” is no text</source>
        <translation>قيمة «{name}» فيه ليست نصًّا</translation>
    </message>
    <message>
        <source>its “{name}” is no whole number</source>
        <translation>قيمة «{name}» فيه ليست عددًا صحيحًا</translation>
    </message>
    <message>
        <source>library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>line {place}: {reason}</source>
        <translation>السطر {place}: {reason}</translation>
    </message>
    <message>
        <source>once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>صفوف</translation>
    </message>
    <message>
        <source>the file ends early: lists and states of reading may be missing</source>
        <translation>ينتهي الملف قبل أوانه: قد تنقص قوائم وحالات قراءة</translation>
    </message>
    <message>
        <source>the template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>web archive (MHTML)</source>
        <translation>أرشيف صفحة (MHTML)</translation>
    </message>
    <message numerus="yes">
        <source>{count} annotations lie outside their text.</source>
        <translation>
            <numerusform>لا تعليقات خارج نصوصها.</numerusform>
            <numerusform>تعليق واحد يقع خارج نصّه.</numerusform>
            <numerusform>تعليقان يقعان خارج نصّيهما.</numerusform>
            <numerusform>{count} تعليقات تقع خارج نصوصها.</numerusform>
            <numerusform>{count} تعليقًا تقع خارج نصوصها.</numerusform>
            <numerusform>{count} تعليق تقع خارج نصوصها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} articles</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالين</numerusform>
            <numerusform>{count} مقالات</numerusform>
            <numerusform>{count} مقالًا</numerusform>
            <numerusform>{count} مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} damaged characters could not be read and are shown as �.</source>
        <translation>
            <numerusform>لا حروف تالفة.</numerusform>
            <numerusform>تعذّرت قراءة حرف تالف واحد، وهو يظهر هكذا: �.</numerusform>
            <numerusform>تعذّرت قراءة حرفين تالفين، وهما يظهران هكذا: �.</numerusform>
            <numerusform>تعذّرت قراءة {count} أحرف تالفة، وهي تظهر هكذا: �.</numerusform>
            <numerusform>تعذّرت قراءة {count} حرفًا تالفًا، وهي تظهر هكذا: �.</numerusform>
            <numerusform>تعذّرت قراءة {count} حرف تالف، وهي تظهر هكذا: �.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} entries of lists and rules could not be taken in.</source>
        <translation>
            <numerusform>استُرجعت القوائم والقواعد كلها.</numerusform>
            <numerusform>تعذّر استرجاع مدخل واحد من القوائم والقواعد.</numerusform>
            <numerusform>تعذّر استرجاع مدخلين من القوائم والقواعد.</numerusform>
            <numerusform>تعذّر استرجاع {count} مدخلات من القوائم والقواعد.</numerusform>
            <numerusform>تعذّر استرجاع {count} مدخلًا من القوائم والقواعد.</numerusform>
            <numerusform>تعذّر استرجاع {count} مدخل من القوائم والقواعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} kept files are not what was imported.</source>
        <translation>
            <numerusform>الملفات المحفوظة كلها كما استُوردت.</numerusform>
            <numerusform>ملفٌّ محفوظ واحد ليس كما استُورد.</numerusform>
            <numerusform>ملفّان محفوظان ليسا كما استُوردا.</numerusform>
            <numerusform>{count} ملفات محفوظة ليست كما استُوردت.</numerusform>
            <numerusform>{count} ملفًّا محفوظًا ليست كما استُوردت.</numerusform>
            <numerusform>{count} ملف محفوظ ليست كما استُوردت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of the outbox have numbers that were never given out.</source>
        <translation>
            <numerusform>أرقام قائمة التغييرات كلها سليمة.</numerusform>
            <numerusform>صفٌّ واحد في قائمة التغييرات له رقم لم يُعطَ قط.</numerusform>
            <numerusform>صفّان في قائمة التغييرات لهما رقمان لم يُعطيا قط.</numerusform>
            <numerusform>{count} صفوف في قائمة التغييرات لها أرقام لم تُعطَ قط.</numerusform>
            <numerusform>{count} صفًّا في قائمة التغييرات لها أرقام لم تُعطَ قط.</numerusform>
            <numerusform>{count} صف في قائمة التغييرات لها أرقام لم تُعطَ قط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} rows of {table} belong to rows of {parent} that are not there.</source>
        <translation>
            <numerusform>لا صفوف في {table} تتبع صفوفًا غير موجودة في {parent}.</numerusform>
            <numerusform>صفٌّ واحد في {table} يتبع صفًّا غير موجود في {parent}.</numerusform>
            <numerusform>صفّان في {table} يتبعان صفوفًا غير موجودة في {parent}.</numerusform>
            <numerusform>{count} صفوف في {table} تتبع صفوفًا غير موجودة في {parent}.</numerusform>
            <numerusform>{count} صفًّا في {table} تتبع صفوفًا غير موجودة في {parent}.</numerusform>
            <numerusform>{count} صف في {table} تتبع صفوفًا غير موجودة في {parent}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} times</source>
        <translation>
            <numerusform>ولا مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتين</numerusform>
            <numerusform>{count} مرات</numerusform>
            <numerusform>{count} مرة</numerusform>
            <numerusform>{count} مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>{failed} of the {total} files in {name} could not be read; of the first: {reason}</source>
        <translation>تعذّرت قراءة {failed} من الملفات التي في {name} وعددها {total}؛ وعن أولها: {reason}</translation>
    </message>
    <message>
        <source>{folder} is not a folder and cannot be made one; the export of several articles needs a folder.</source>
        <translation>{folder} ليس مجلدًا ويتعذّر إنشاء مجلد مكانه؛ تصدير عدة مقالات يحتاج إلى مجلد.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>تتعذّر قراءة {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be written ({reason}); choose another place.</source>
        <translation>تتعذّر كتابة {name} ({reason})؛ اختر موضعًا آخر.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {reason}.</source>
        <translation>تتعذّر كتابة {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} is a database of another program, not a Maqal library; choose another file.</source>
        <translation>{name} قاعدة بيانات لبرنامج آخر، وليس مكتبة من «مقال»؛ اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a file; choose files, or import the folder recursively.</source>
        <translation>{name} مجلد لا ملف؛ اختر ملفات، أو استورد المجلد بما فيه.</translation>
    </message>
    <message>
        <source>{name} is a folder; add --recursive to import the files inside it.</source>
        <translation>{name} مجلد؛ أضف ‎--recursive لاستيراد ما فيه من ملفات.</translation>
    </message>
    <message>
        <source>{name} is a folder; name a file.</source>
        <translation>{name} مجلد؛ اختر اسم ملف.</translation>
    </message>
    <message>
        <source>{name} is damaged ({verdict}).</source>
        <translation>{name} تالف ({verdict}).</translation>
    </message>
    <message>
        <source>{name} is not a Maqal library; choose another file.</source>
        <translation>{name} ليس مكتبة من «مقال»؛ اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>{name} is not a file, so it cannot be a library.</source>
        <translation>{name} ليس ملفًا، فلا يمكن أن يكون مكتبة.</translation>
    </message>
    <message>
        <source>{name} is not a file; name one for the backup.</source>
        <translation>{name} ليس ملفًا؛ اختر اسم ملف للنسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>{name} is not a plain file; choose a text file.</source>
        <translation>{name} ليس ملفًا عاديًّا؛ اختر ملفًا نصيًّا.</translation>
    </message>
    <message>
        <source>{name} is the library itself; name a backup to restore.</source>
        <translation>{name} هو المكتبة نفسها؛ اختر نسخة احتياطية لاستعادتها.</translation>
    </message>
    <message>
        <source>{name} is the library itself; name another file for the backup.</source>
        <translation>{name} هو المكتبة نفسها؛ اختر ملفًا آخر للنسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>{name} is there already and is no backup of Maqal; name another file.</source>
        <translation>الملف {name} موجود من قبل وليس نسخة احتياطية من «مقال»؛ اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>{name} leads nowhere; choose another file.</source>
        <translation>{name} لا يؤدي إلى شيء؛ اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>{name} was written by a later version of Maqal; update Maqal to use it.</source>
        <translation>كتب {name} إصدار أحدث من «مقال»؛ حدّث «مقال» لاستعماله.</translation>
    </message>
    <message>
        <source>{problem}.</source>
        <translation>{problem}.</translation>
    </message>
    <message>
        <source>{said}; «maqal check --repair» saves what can be read, «maqal restore {name}» brings back the backup of {moment} UTC with {articles}.</source>
        <translation>{said}؛ الأمر «maqal check --repair» ينقذ ما يمكن أن يُقرأ، والأمر «maqal restore {name}» يستعيد النسخة الاحتياطية المؤرخة {moment} بالتوقيت العالمي، وفيها {articles}.</translation>
    </message>
    <message>
        <source>{said}; «maqal check --repair» saves what can be read.</source>
        <translation>{said}؛ الأمر «maqal check --repair» ينقذ ما يمكن أن يُقرأ.</translation>
    </message>
    <message>
        <source>{subject} is not a text file (it holds binary data); choose a text file.</source>
        <translation>{subject}: ليس نصًّا بل بيانات ثنائية؛ اختر ملفًا نصيًّا.</translation>
    </message>
    <message>
        <source>{subject} is not text in any encoding that was tried; name its encoding, or choose a text file.</source>
        <translation>{subject}: ليس نصًّا بأي ترميز جُرّب؛ حدّد ترميزه، أو اختر ملفًا نصيًّا.</translation>
    </message>
    <message>
        <source>{subject} is not text in {name}; choose another encoding.</source>
        <translation>{subject}: ليس نصًّا بترميز {name}؛ اختر ترميزًا آخر.</translation>
    </message>
    <message>
        <source>{subject} is {kind}, not plain text; save its text to a .txt file first.</source>
        <translation>{subject}: ‏{kind} لا نص مجرّد؛ احفظ نصه أولًا في ملف ‎.txt.</translation>
    </message>
    <message>
        <source>{without} of the {total} {kind} in {name} have no text of their own{which}; save those pages themselves and import them.</source>
        <translation>في {name} {kind} بلا نص، عددها {without} من {total}{which}؛ احفظ صفحاتها نفسها ثم استوردها.</translation>
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
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
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
    <message>
        <source>Look-alike letters</source>
        <translation>حروف متشابهة</translation>
    </message>
</context>
<context>
    <name>DifferenceDialog</name>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
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
        <source>Read side by side</source>
        <translation>قراءتهما جنبًا إلى جنب</translation>
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
        <source>These are the first; the texts are too long to show all.</source>
        <translation>هذه أولها؛ فالنصان أطول من أن يُعرضا كاملين.</translation>
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
    <name>ExchangeDesk</name>
    <message>
        <source>Taking in an export</source>
        <translation>استرجاع تصدير</translation>
    </message>
    <message>
        <source>Take back an export</source>
        <translation>استرجاع تصدير</translation>
    </message>
    <message>
        <source>Exports of Maqal and Web Annotations (%1)</source>
        <translation>تصديرات «مقال» وتعليقات الويب (%1)</translation>
    </message>
</context>
<context>
    <name>ExchangeDialog</name>
    <message>
        <source>Take back an export</source>
        <translation>استرجاع تصدير</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>مدى التقدم</translation>
    </message>
    <message>
        <source>What could not be taken in</source>
        <translation>ما تعذّر استرجاعه</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Looking through the file…</source>
        <translation>جارٍ فحص الملف…</translation>
    </message>
    <message>
        <source>Taking it in…</source>
        <translation>جارٍ الاسترجاع…</translation>
    </message>
    <message>
        <source>This would come into your library:</source>
        <translation>هذا ما سيُضاف إلى مكتبتك:</translation>
    </message>
    <message>
        <source>Your library has all of it already.</source>
        <translation>كل ما فيه موجود في مكتبتك من قبل.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) taken in</source>
        <translation>
            <numerusform>لم يُسترجع أي مقال</numerusform>
            <numerusform>استُرجع مقال واحد</numerusform>
            <numerusform>استُرجع مقالان</numerusform>
            <numerusform>استُرجعت %Ln مقالات</numerusform>
            <numerusform>استُرجع %Ln مقالًا</numerusform>
            <numerusform>استُرجع %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) added</source>
        <translation>
            <numerusform>لم يُضف أي تعليق</numerusform>
            <numerusform>أُضيف تعليق واحد</numerusform>
            <numerusform>أُضيف تعليقان</numerusform>
            <numerusform>أُضيفت %Ln تعليقات</numerusform>
            <numerusform>أُضيف %Ln تعليقًا</numerusform>
            <numerusform>أُضيف %Ln تعليق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) brought up to date</source>
        <translation>
            <numerusform>لم يُحدَّث أي تعليق</numerusform>
            <numerusform>حُدّث تعليق واحد</numerusform>
            <numerusform>حُدّث تعليقان</numerusform>
            <numerusform>حُدّثت %Ln تعليقات</numerusform>
            <numerusform>حُدّث %Ln تعليقًا</numerusform>
            <numerusform>حُدّث %Ln تعليق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) to be reviewed</source>
        <translation>
            <numerusform>لا تعليقات للمراجعة</numerusform>
            <numerusform>تعليق واحد للمراجعة</numerusform>
            <numerusform>تعليقان للمراجعة</numerusform>
            <numerusform>%Ln تعليقات للمراجعة</numerusform>
            <numerusform>%Ln تعليقًا للمراجعة</numerusform>
            <numerusform>%Ln تعليق للمراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) could not be taken in:</source>
        <translation>
            <numerusform>لم يتعذّر استرجاع شيء:</numerusform>
            <numerusform>تعذّر استرجاع جزء واحد:</numerusform>
            <numerusform>تعذّر استرجاع جزأين:</numerusform>
            <numerusform>تعذّر استرجاع %Ln أجزاء:</numerusform>
            <numerusform>تعذّر استرجاع %Ln جزءًا:</numerusform>
            <numerusform>تعذّر استرجاع %Ln جزء:</numerusform>
        </translation>
    </message>
    <message>
        <source>What was added is in the trash. Changes of lists and states stay.</source>
        <translation>ما أُضيف صار في المهملات، أما تغييرات القوائم والحالات فباقية.</translation>
    </message>
    <message>
        <source>Stopped. What was taken in by then stays; you can take in the rest later.</source>
        <translation>أُوقف الاسترجاع. ما استُرجع حتى الآن باقٍ، ويمكنك استرجاع البقية لاحقًا.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new article(s)</source>
        <translation>
            <numerusform>لا مقالات جديدة</numerusform>
            <numerusform>مقال جديد واحد</numerusform>
            <numerusform>مقالان جديدان</numerusform>
            <numerusform>%Ln مقالات جديدة</numerusform>
            <numerusform>%Ln مقالًا جديدًا</numerusform>
            <numerusform>%Ln مقال جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them into the trash</source>
        <translation>
            <numerusform>لا شيء منها إلى المهملات</numerusform>
            <numerusform>واحد منها إلى المهملات</numerusform>
            <numerusform>اثنان منها إلى المهملات</numerusform>
            <numerusform>%Ln منها إلى المهملات</numerusform>
            <numerusform>%Ln منها إلى المهملات</numerusform>
            <numerusform>%Ln منها إلى المهملات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new annotation(s)</source>
        <translation>
            <numerusform>لا تعليقات جديدة</numerusform>
            <numerusform>تعليق جديد واحد</numerusform>
            <numerusform>تعليقان جديدان</numerusform>
            <numerusform>%Ln تعليقات جديدة</numerusform>
            <numerusform>%Ln تعليقًا جديدًا</numerusform>
            <numerusform>%Ln تعليق جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) with a later state</source>
        <translation>
            <numerusform>لا تعليقات أحدث</numerusform>
            <numerusform>تعليق واحد بحالة أحدث</numerusform>
            <numerusform>تعليقان بحالة أحدث</numerusform>
            <numerusform>%Ln تعليقات بحالة أحدث</numerusform>
            <numerusform>%Ln تعليقًا بحالة أحدث</numerusform>
            <numerusform>%Ln تعليق بحالة أحدث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln list(s): collections and saved searches</source>
        <translation>
            <numerusform>لا قوائم: مجموعات وعمليات بحث محفوظة</numerusform>
            <numerusform>قائمة واحدة من المجموعات وعمليات البحث المحفوظة</numerusform>
            <numerusform>قائمتان من المجموعات وعمليات البحث المحفوظة</numerusform>
            <numerusform>%Ln قوائم من المجموعات وعمليات البحث المحفوظة</numerusform>
            <numerusform>%Ln قائمة من المجموعات وعمليات البحث المحفوظة</numerusform>
            <numerusform>%Ln قائمة من المجموعات وعمليات البحث المحفوظة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other part(s): reading, tags, rules</source>
        <translation>
            <numerusform>لا شيء غير ذلك من القراءة والوسوم والقواعد</numerusform>
            <numerusform>جزء آخر: القراءة والوسوم والقواعد</numerusform>
            <numerusform>جزءان آخران: القراءة والوسوم والقواعد</numerusform>
            <numerusform>%Ln أجزاء أخرى: القراءة والوسوم والقواعد</numerusform>
            <numerusform>%Ln جزءًا آخر: القراءة والوسوم والقواعد</numerusform>
            <numerusform>%Ln جزء آخر: القراءة والوسوم والقواعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) here already</source>
        <translation>
            <numerusform>لا مقالات موجودة هنا من قبل</numerusform>
            <numerusform>مقال واحد موجود هنا من قبل</numerusform>
            <numerusform>مقالان موجودان هنا من قبل</numerusform>
            <numerusform>%Ln مقالات موجودة هنا من قبل</numerusform>
            <numerusform>%Ln مقالًا موجودًا هنا من قبل</numerusform>
            <numerusform>%Ln مقال موجود هنا من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) here already</source>
        <translation>
            <numerusform>لا تعليقات موجودة هنا من قبل</numerusform>
            <numerusform>تعليق واحد موجود هنا من قبل</numerusform>
            <numerusform>تعليقان موجودان هنا من قبل</numerusform>
            <numerusform>%Ln تعليقات موجودة هنا من قبل</numerusform>
            <numerusform>%Ln تعليقًا موجودًا هنا من قبل</numerusform>
            <numerusform>%Ln تعليق موجود هنا من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s) without an article here</source>
        <translation>
            <numerusform>لا تعليقات بلا مقال هنا</numerusform>
            <numerusform>تعليق واحد بلا مقال هنا</numerusform>
            <numerusform>تعليقان بلا مقال هنا</numerusform>
            <numerusform>%Ln تعليقات بلا مقال هنا</numerusform>
            <numerusform>%Ln تعليقًا بلا مقال هنا</numerusform>
            <numerusform>%Ln تعليق بلا مقال هنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged part(s)</source>
        <translation>
            <numerusform>لا أجزاء تالفة</numerusform>
            <numerusform>جزء تالف واحد</numerusform>
            <numerusform>جزآن تالفان</numerusform>
            <numerusform>%Ln أجزاء تالفة</numerusform>
            <numerusform>%Ln جزءًا تالفًا</numerusform>
            <numerusform>%Ln جزء تالف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDesk</name>
    <message numerus="yes">
        <source>%Ln selected article(s)</source>
        <translation>
            <numerusform>لا مقالات محدَّدة</numerusform>
            <numerusform>المقال المحدَّد</numerusform>
            <numerusform>المقالان المحدَّدان</numerusform>
            <numerusform>%Ln مقالات محدَّدة</numerusform>
            <numerusform>%Ln مقالًا محدَّدًا</numerusform>
            <numerusform>%Ln مقال محدَّد</numerusform>
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
        <source>Clear the field</source>
        <translation>محو الحقل</translation>
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
        <translation>ملفات Markdown، تصلح لـ‏Obsidian أيضًا</translation>
    </message>
    <message>
        <source>PDF, to print</source>
        <translation>ملف PDF للطباعة</translation>
    </message>
    <message>
        <source>EPUB, a book for each article</source>
        <translation>كتاب EPUB لكل مقال</translation>
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
        <translation>هناك ملف بهذا الاسم، وسيُستبدل.</translation>
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
    <name>FirstSteps</name>
    <message>
        <source>Nothing was changed in it. From a terminal, “maqal check --repair” mends what is damaged and “maqal restore” brings a backup back.</source>
        <translation>لم يتغيّر فيها شيء. ومن سطر الأوامر يُصلح «maqal check --repair» ما تلف، ويستعيد «maqal restore» نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The library cannot be opened</source>
        <translation>تعذّر فتح المكتبة</translation>
    </message>
    <message>
        <source>Welcome to %1</source>
        <translation>أهلًا بك في %1</translation>
    </message>
    <message>
        <source>Look around with the sample articles, or import your own: text, web pages, Word, EPUB and PDF. You can also drop files here. All of it stays on this machine.</source>
        <translation>تجوّل بين المقالات النموذجية، أو استورد ما عندك: نصوصًا وصفحات ويب وملفات Word وEPUB وPDF. ويمكنك أيضًا أن تُفلت الملفات هنا. وكل ذلك يبقى على جهازك.</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>ImportBegin</name>
    <message>
        <source>Choose files…</source>
        <translation>اختيار ملفات…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>لصق نص</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>أفلت الملفات هنا</translation>
    </message>
    <message>
        <source>Text, web pages, Word, EPUB, PDF, Markdown, or a folder of them. You see what becomes of each before anything is imported.</source>
        <translation>نصوص أو صفحات ويب أو ملفات Word أو EPUB أو PDF أو Markdown، أو مجلد منها. سترى ما سيصير إليه كل ملف قبل أن يُستورد شيء.</translation>
    </message>
</context>
<context>
    <name>ImportDesk</name>
    <message>
        <source>An import is under way; wait for it or stop it.</source>
        <translation>هناك استيراد جارٍ؛ انتظر انتهاءه أو أوقفه.</translation>
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
            <numerusform>لا أسطر متكرّرة</numerusform>
            <numerusform>سطر واحد يتكرّر؛ انظر «قواعد التنظيف» في قائمة «ملف»</numerusform>
            <numerusform>سطران يتكرّران؛ انظر «قواعد التنظيف» في قائمة «ملف»</numerusform>
            <numerusform>%Ln أسطر تتكرّر؛ انظر «قواعد التنظيف» في قائمة «ملف»</numerusform>
            <numerusform>%Ln سطرًا يتكرّر؛ انظر «قواعد التنظيف» في قائمة «ملف»</numerusform>
            <numerusform>%Ln سطر يتكرّر؛ انظر «قواعد التنظيف» في قائمة «ملف»</numerusform>
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
        <translation>لا استيراد يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>The watched folder is gone; nothing is imported by itself now.</source>
        <translation>لم يعد المجلد المراقَب موجودًا؛ فلن يُستورد شيء تلقائيًّا الآن.</translation>
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
            <numerusform>لا مقالات مكرّرة</numerusform>
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
    <name>ImportFilesModel</name>
    <message>
        <source>added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>in the library already</source>
        <translation>موجود في المكتبة من قبل</translation>
    </message>
    <message>
        <source>not added</source>
        <translation>لم يُضَف</translation>
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
    <message>
        <source>All articles in this folder and the folders in it will be imported.</source>
        <translation>ستُستورد كل المقالات في هذا المجلد وفي المجلدات التي داخله.</translation>
    </message>
</context>
<context>
    <name>IndexLine</name>
    <message>
        <source>The search index is being rebuilt: %1</source>
        <translation>يُعاد بناء الفهرس: %1</translation>
    </message>
    <message>
        <source>New articles are being made searchable</source>
        <translation>تُفهرَس المقالات الجديدة</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>What comes with the program, and the terms under which its makers share it.</source>
        <translation>ما يأتي مع البرنامج، والشروط التي أتاحه بها صانعوه.</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>نصّ الترخيص</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>المكوّنات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>Its text is not carried here; it stands with its source.</source>
        <translation>نصّه غير مُرفَق هنا؛ تجده مع شفرته المصدرية.</translation>
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
        <translation>المفضّلة خالية بعد</translation>
    </message>
    <message>
        <source>Make an article a favourite with %1, and it is found here.</source>
        <translation>اضغط %1 لإضافة مقال إلى المفضّلة، وستجده هنا.</translation>
    </message>
    <message>
        <source>Nothing archived</source>
        <translation>الأرشيف خالٍ</translation>
    </message>
    <message>
        <source>Put away what you have read with %1; it can still be found.</source>
        <translation>اضغط %1 لأرشفة ما فرغت من قراءته؛ يبقى العثور عليه ممكنًا.</translation>
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
        <translation>اضغط %1 لوضع الوسوم على المقالات.</translation>
    </message>
    <message>
        <source>The collection is empty</source>
        <translation>المجموعة خالية</translation>
    </message>
    <message>
        <source>Add articles to it with %1.</source>
        <translation>اضغط %1 لإضافة مقالات إليها.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>المهملات خالية</translation>
    </message>
    <message>
        <source>Articles that you delete stay here for 30 days.</source>
        <translation>تبقى المقالات المحذوفة هنا ثلاثين يومًا.</translation>
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
    <message>
        <source>More buttons</source>
        <translation>أزرار أخرى</translation>
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
        <translation>تعلي&amp;ق</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>الم&amp;كتبة</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>ال&amp;قوائم</translation>
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
        <translation>الم&amp;ظهر</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>&amp;Read aloud</source>
        <translation>القراءة بصوت مسمو&amp;ع</translation>
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
        <source>Show all articles</source>
        <translation>إظهار كل المقالات</translation>
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
    <name>PaletteDesk</name>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>The library is not open</source>
        <translation>المكتبة غير مفتوحة</translation>
    </message>
    <message>
        <source>Open an article first</source>
        <translation>افتح مقالًا أولًا</translation>
    </message>
    <message>
        <source>Not possible just now</source>
        <translation>غير متاح الآن</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>بحث محفوظ</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقال</translation>
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
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;نعم</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;لا</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>استعادة الأصل</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>استعادة الإعدادات الأصلية</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>⁦Ctrl</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>⁦Alt</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>⁦Shift</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>⁦Meta</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>←</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>→</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>↓</translation>
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
        <translation>البحث عنه في المكتبة</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
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
        <translation>البحث عنه في المكتبة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>فتح إلى الجانب</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
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
        <source>author&apos;s picture</source>
        <translation>صورة الكاتب</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>سطر الكاتب</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>تعليقات القرّاء</translation>
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
        <source>page&apos;s date</source>
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
        <source>reader&apos;s comment</source>
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
        <translation>سطر مكرّر</translation>
    </message>
    <message>
        <source>running head</source>
        <translation>رأس الصفحة المتكرّر</translation>
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
        <translation>حشو حدّدتَه أنت</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Cleaning rules</source>
        <translation>قواعد التنظيف</translation>
    </message>
    <message>
        <source>No suggestions now</source>
        <translation>لا اقتراحات الآن</translation>
    </message>
    <message>
        <source>After an import, lines that recur in many articles of a source stand here.</source>
        <translation>بعد كل استيراد تظهر هنا الأسطر التي تتكرّر في مقالات كثيرة من مصدر واحد.</translation>
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
        <source>Suggestions</source>
        <translation>الاقتراحات</translation>
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
        <translation>أسطر قصيرة تتكرّر في مقالات كثيرة من مصدر واحد. لا يُستبعد شيء ما لم تطلب ذلك.</translation>
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
        <source>the line&apos;s words</source>
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
        <translation>&amp;تغيير الاسم</translation>
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
        <translation>تغيير اسم البحث المحفوظ</translation>
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
        <source>%Ln result(s) or more</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة أو أكثر</numerusform>
            <numerusform>نتيجتان أو أكثر</numerusform>
            <numerusform>%Ln نتائج أو أكثر</numerusform>
            <numerusform>%Ln نتيجة أو أكثر</numerusform>
            <numerusform>%Ln نتيجة أو أكثر</numerusform>
        </translation>
    </message>
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
    <name>SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>استعادة الأصل</translation>
    </message>
    <message>
        <source>Back to what it was at first</source>
        <translation>إعادته إلى ما كان عليه أول الأمر</translation>
    </message>
    <message>
        <source>Reset: %1</source>
        <translation>استعادة: %1</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Interface</source>
        <translation>الواجهة</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>القراءة بصوت مسموع</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Of the menus and dialogs. Articles keep the language they are written in.</source>
        <translation>لغة القوائم والنوافذ. أما المقالات فتبقى بلغتها.</translation>
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
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Font size of menus and lists</source>
        <translation>حجم خط القوائم</translation>
    </message>
    <message>
        <source>In points. The text of articles has its own size.</source>
        <translation>بالنقطة. ولنص المقالات حجمه الخاص.</translation>
    </message>
    <message>
        <source>As usual in the country</source>
        <translation>كالمعتاد في البلد</translation>
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
        <source>Digits in dates and counts</source>
        <translation>أرقام التواريخ والأعداد</translation>
    </message>
    <message>
        <source>For a language that is written with either.</source>
        <translation>للغة التي تُكتب بأيّ منهما.</translation>
    </message>
    <message>
        <source>Hijri date beside the Gregorian</source>
        <translation>التاريخ الهجري مع الميلادي</translation>
    </message>
    <message>
        <source>Under the title of an article, by the Umm al-Qura calendar.</source>
        <translation>تحت عنوان المقال، وفق تقويم أم القرى.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>Nothing blinks, slides or fades.</source>
        <translation>فلا يومض شيء ولا ينزلق ولا يتلاشى.</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>The font that articles are set in.</source>
        <translation>الخط الذي تُعرض به المقالات.</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>In pixels.</source>
        <translation>بالبكسل.</translation>
    </message>
    <message>
        <source>Space between lines</source>
        <translation>المسافة بين الأسطر</translation>
    </message>
    <message>
        <source>As a multiple of the size of the text.</source>
        <translation>مضروبةً في حجم النص.</translation>
    </message>
    <message>
        <source>Length of lines</source>
        <translation>طول السطر</translation>
    </message>
    <message>
        <source>In characters.</source>
        <translation>بعدد الحروف.</translation>
    </message>
    <message>
        <source>Justified lines</source>
        <translation>ضبط الأسطر من الطرفين</translation>
    </message>
    <message>
        <source>Show vocalisation</source>
        <translation>إظهار التشكيل</translation>
    </message>
    <message>
        <source>The marks above and below the letters, where an article has them.</source>
        <translation>الحركات فوق الحروف وتحتها، حيث وردت في المقال.</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>كما كُتبت</translation>
    </message>
    <message>
        <source>Digits in articles</source>
        <translation>الأرقام في المقالات</translation>
    </message>
    <message>
        <source>What is stored and copied stays as it was written.</source>
        <translation>ويبقى المحفوظ والمنسوخ كما كُتب.</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>المجلد المراقَب</translation>
    </message>
    <message>
        <source>New files in it are imported by themselves.</source>
        <translation>تُستورد ملفاته الجديدة تلقائيًّا.</translation>
    </message>
    <message>
        <source>Open the last article at the start</source>
        <translation>فتح آخر مقال عند بدء التشغيل</translation>
    </message>
    <message>
        <source>Remember what was searched for</source>
        <translation>تذكّر عمليات البحث</translation>
    </message>
    <message>
        <source>Offered under the empty search box.</source>
        <translation>تُعرض تحت مربع البحث وهو خالٍ.</translation>
    </message>
    <message>
        <source>Keep how long was read</source>
        <translation>تسجيل مدة القراءة</translation>
    </message>
    <message>
        <source>For the statistics. It stays in your library like all else.</source>
        <translation>للإحصاءات. وتبقى في مكتبتك ككل ما فيها.</translation>
    </message>
    <message>
        <source>Speed of reading aloud</source>
        <translation>سرعة القراءة بصوت مسموع</translation>
    </message>
    <message>
        <source>From −10, the slowest, to 10.</source>
        <translation>من ناقص عشرة، وهي الأبطأ، إلى عشرة.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Clear the field</source>
        <translation>محو الحقل</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Reset everything…</source>
        <translation>استعادة كل شيء…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Kept in %1</source>
        <translation>محفوظة في %1</translation>
    </message>
    <message>
        <source>Reset everything</source>
        <translation>استعادة كل شيء</translation>
    </message>
    <message>
        <source>Put all settings and shortcuts back to what they were at first?</source>
        <translation>أتُعاد كل الإعدادات والاختصارات إلى ما كانت عليه أول الأمر؟</translation>
    </message>
    <message>
        <source>Your articles and annotations stay as they are.</source>
        <translation>وتبقى مقالاتك وتعليقاتك كما هي.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>No setting is called that.</source>
        <translation>لا إعداد بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>بلا مفاتيح</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>استعادة الأصل</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>غيّرتها أنت</translation>
    </message>
    <message>
        <source>New keys for “%1”:</source>
        <translation>مفاتيح جديدة للأمر «%1»:</translation>
    </message>
    <message>
        <source>%1 is needed for moving and typing; hold another key with it.</source>
        <translation>المفتاح %1 لازم للتنقل والكتابة؛ فاضغط معه مفتاحًا آخر.</translation>
    </message>
    <message>
        <source>%1 opens the menu “%2”.</source>
        <translation>تفتح %1 قائمة «%2».</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. If you assign it, it is taken from there.</source>
        <translation>%1 للأمر «%2»، وتعيينها هنا يسحبها منه.</translation>
    </message>
    <message>
        <source>In text fields %1 keeps its own meaning.</source>
        <translation>وتبقى %1 في حقول النص على معناها.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>سحب وتعيين</translation>
    </message>
</context>
<context>
    <name>SideHeading</name>
    <message>
        <source>Put this article away</source>
        <translation>إبعاد هذا المقال</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Sidebar</source>
        <translation>الشريط الجانبي</translation>
    </message>
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
    <name>SpeechBar</name>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Speed of reading aloud</source>
        <translation>سرعة القراءة بصوت مسموع</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Stop reading aloud (Esc)</source>
        <translation>إيقاف القراءة بصوت مسموع (Esc)</translation>
    </message>
    <message>
        <source>Read all the same</source>
        <translation>اقرأ على أي حال</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Go on reading aloud</source>
        <translation>متابعة القراءة بصوت مسموع</translation>
    </message>
    <message>
        <source>Sentence %1 of %2</source>
        <translation>الجملة %1 من %2</translation>
    </message>
    <message>
        <source>This system has no voice for this language: %1. Voices are added in the system&apos;s settings.</source>
        <translation>لا صوت في هذا النظام للغة المقال: %1. تُضاف الأصوات من إعدادات النظام.</translation>
    </message>
    <message>
        <source>Ordinary speed</source>
        <translation>السرعة المعتادة</translation>
    </message>
    <message>
        <source>Faster by %1 of 10</source>
        <translation>أسرع بمقدار %1 من عشرة</translation>
    </message>
    <message>
        <source>Slower by %1 of 10</source>
        <translation>أبطأ بمقدار %1 من عشرة</translation>
    </message>
</context>
<context>
    <name>SpeechDesk</name>
    <message>
        <source>The voice stopped: %1.</source>
        <translation>توقف الصوت: %1.</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
</context>
<context>
    <name>StatisticsDesk</name>
    <message>
        <source>Picture (*.png)</source>
        <translation>صورة (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>رسم متجه (*.svg)</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>حفظ في صورة</translation>
    </message>
    <message>
        <source>Reading statistics</source>
        <translation>إحصاءات القراءة</translation>
    </message>
    <message>
        <source>The charts are saved as %1.</source>
        <translation>حُفظت الرسوم في %1.</translation>
    </message>
</context>
<context>
    <name>StatisticsWindow</name>
    <message>
        <source>Reading statistics</source>
        <translation>إحصاءات القراءة</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>في جدول</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>حفظ في صورة…</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>الرسوم البيانية</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>What</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>المقدار</translation>
    </message>
    <message>
        <source>Show all time</source>
        <translation>عرض كل المدة</translation>
    </message>
    <message>
        <source>Back to the articles</source>
        <translation>العودة إلى المقالات</translation>
    </message>
    <message>
        <source>Nothing was read in this time</source>
        <translation>لم تقرأ شيئًا في هذه المدة</translation>
    </message>
    <message>
        <source>There is reading before it: choose a longer time.</source>
        <translation>لك قراءة قبلها، فاختر مدة أطول.</translation>
    </message>
    <message>
        <source>Nothing read yet</source>
        <translation>لم تقرأ شيئًا بعد</translation>
    </message>
    <message>
        <source>Open an article and read: how long, on which days and on what is counted from then on, in your library alone.</source>
        <translation>افتح مقالًا واقرأ. ومن حينها يُحسب كم قرأت وفي أي الأيام وفي أي الموضوعات، ولا يخرج ذلك من مكتبتك.</translation>
    </message>
    <message>
        <source>The figures cannot be read</source>
        <translation>تعذّرت قراءة الأرقام</translation>
    </message>
    <message>
        <source>Time read</source>
        <translation>وقت القراءة</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Days with reading</source>
        <translation>أيام القراءة</translation>
    </message>
    <message>
        <source>Longest run of days</source>
        <translation>أطول أيام متتالية</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>So far it is only known which articles were opened. How long you read is counted from now on.</source>
        <translation>لا يُعرف حتى الآن إلا أي المقالات فُتحت. ومن الآن تُحسب مدة القراءة.</translation>
    </message>
    <message>
        <source>Before %1 it is only known which articles were opened first, not how long.</source>
        <translation>قبل %1 لا يُعرف إلا أي المقالات فُتحت أول مرة، لا كم دامت قراءتها.</translation>
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
    <name>Wording</name>
    <message>
        <source>less than a minute</source>
        <translation>أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>لا دقائق</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>لا ساعات</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
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
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing read</source>
        <translation>لا قراءة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) opened</source>
        <translation>
            <numerusform>لم يُفتح أي مقال</numerusform>
            <numerusform>فُتح مقال واحد</numerusform>
            <numerusform>فُتح مقالان</numerusform>
            <numerusform>فُتحت %Ln مقالات</numerusform>
            <numerusform>فُتح %Ln مقالًا</numerusform>
            <numerusform>فُتح %Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; for how long is not known</source>
        <translation>%1، ومدة القراءة غير معروفة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>لا أشهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%Ln أشهر</numerusform>
            <numerusform>%Ln شهرًا</numerusform>
            <numerusform>%Ln شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>All time</source>
        <translation>كل المدة</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>Minutes of reading a day</source>
        <translation>دقائق القراءة في اليوم</translation>
    </message>
    <message>
        <source>Minutes of reading a month</source>
        <translation>دقائق القراءة في الشهر</translation>
    </message>
    <message>
        <source>Minutes of reading a year</source>
        <translation>دقائق القراءة في السنة</translation>
    </message>
    <message>
        <source>Hours of reading a day</source>
        <translation>ساعات القراءة في اليوم</translation>
    </message>
    <message>
        <source>Hours of reading a month</source>
        <translation>ساعات القراءة في الشهر</translation>
    </message>
    <message>
        <source>Hours of reading a year</source>
        <translation>ساعات القراءة في السنة</translation>
    </message>
    <message>
        <source>Articles opened a day</source>
        <translation>المقالات المفتوحة في اليوم</translation>
    </message>
    <message>
        <source>Articles opened a month</source>
        <translation>المقالات المفتوحة في الشهر</translation>
    </message>
    <message>
        <source>Articles opened a year</source>
        <translation>المقالات المفتوحة في السنة</translation>
    </message>
    <message>
        <source>What you read about, by its strongest words</source>
        <translation>ما قرأت عنه، بأقوى كلماته دلالةً</translation>
    </message>
    <message>
        <source>The past year, day by day</source>
        <translation>السنة الأخيرة يومًا بيوم</translation>
    </message>
    <message>
        <source>Topics over time</source>
        <translation>الموضوعات عبر الزمن</translation>
    </message>
    <message>
        <source>Authors read most</source>
        <translation>أكثر الكتّاب قراءةً</translation>
    </message>
    <message>
        <source>Sources read most</source>
        <translation>أكثر المصادر قراءةً</translation>
    </message>
    <message>
        <source>Annotations by tag</source>
        <translation>التعليقات بحسب الوسم</translation>
    </message>
    <message>
        <source>Annotations by colour</source>
        <translation>التعليقات بحسب اللون</translation>
    </message>
    <message>
        <source>What you read has no tags and no section. Tag an article to see it here.</source>
        <translation>ما قرأته بلا وسوم ولا قسم. أضف وسمًا إلى مقال ليظهر هنا.</translation>
    </message>
    <message>
        <source>What you read names no author.</source>
        <translation>لا يذكر ما قرأته اسم كاتب.</translation>
    </message>
    <message>
        <source>What you read names no source.</source>
        <translation>لا يذكر ما قرأته مصدرًا.</translation>
    </message>
    <message>
        <source>No annotation of this time has a tag.</source>
        <translation>لا وسم على أي تعليق من هذه المدة.</translation>
    </message>
    <message>
        <source>Nothing was highlighted in this time.</source>
        <translation>لم يُظلَّل شيء في هذه المدة.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>More</source>
        <translation>أكثر</translation>
    </message>
</context>
<context>
    <name>WorkNames</name>
    <message>
        <source>Importing articles</source>
        <translation>استيراد مقالات</translation>
    </message>
    <message>
        <source>Making articles searchable</source>
        <translation>فهرسة المقالات للبحث</translation>
    </message>
    <message>
        <source>Exporting articles</source>
        <translation>تصدير مقالات</translation>
    </message>
    <message>
        <source>Backing up the library</source>
        <translation>نسخ المكتبة احتياطيًّا</translation>
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
