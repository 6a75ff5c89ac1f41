# Where somebody is: /timezone. Times are of a 24-hour clock.

timezone-as_set =
    { $country ->
        [none] You're on { $city } time: it's { $time } there now.
       *[other] You're on { $city } time: it's { $time } there now. Days off: those of { $country }.
    }

timezone-shared = Thanks. I keep the time zone of that spot, never the spot.

timezone-at_sea = On my map that spot is out at sea. A city near you works too: /timezone asks for it.

timezone-city =
    Which city are you in, or near?

    Type its name, or the time on your clock. Sharing your location from the paperclip works as well. Or skip it.

timezone-unknown =
    I can't place that one. Which bigger city has the same time as you?

    Type its name, or the time on your clock, like 18:40. Or skip it.

timezone-which = I know more than one place like that. Which one fits?
    .other = None of these
    .again = Which of these has the same time as you? Its number works too.

timezone-one = { $city }, { $country } · { $time }

timezone-confirm = It's { $time } in { $city } now. Is that your time?
    .yes = Yes
    .no = No, somewhere else
    .again = Is { $time } the time on your clock, yes or no?

timezone-country =
    { $country ->
        [none] Which country are you in?
       *[other] You're in { $country }, right?
    }
    .other = Another country
    .again =
        { $country ->
            [none] Which of these countries is it? If it's none of them, tap the last one.
           *[other] Are you in { $country }, or in another country?
        }

timezone-yes = Yes, that's right

timezone-land =
    Which country are you in?

    Type its name. I need it for days off, and for whom to ask about your rights. Or skip it.

timezone-no_country =
    I don't know that country. What else is it called?

    Type it in English, or skip it.

timezone-end =
    { $city ->
        [none] All right. I'll go by the hours at which you write. /timezone asks again when you like.
       *[other] { $country ->
            [none] I'll go by { $city } time. If you travel, tell me with /timezone.
           *[other] I'll go by { $city } time, and days off in { $country }. If you travel, tell me with /timezone.
        }
    }

# A country inside a sentence, where its name by itself won't do
timezone-in =
    { $code ->
        [US] the US
        [GB] the UK
        [AE] the Emirates
        [BS] the Bahamas
        [CF] the Central African Republic
        [DO] the Dominican Republic
        [FK] the Falkland Islands
        [FO] the Faroe Islands
        [GM] the Gambia
        [HK] Hong Kong
        [IM] the Isle of Man
        [KM] the Comoros
        [KY] the Cayman Islands
        [MH] the Marshall Islands
        [MO] Macao
        [MV] the Maldives
        [NL] the Netherlands
        [PH] the Philippines
        [PS] the Palestinian Territories
        [SB] the Solomon Islands
       *[other] { $country }
    }
